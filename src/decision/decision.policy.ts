import { mutation, type Policy, policy, ground, type RowSql } from '../kernel/policy.ts';
import { group, read, readWhen, write, writeWhen } from '../kernel/rights.ts';
import { Role } from '../kernel/role.ts';
