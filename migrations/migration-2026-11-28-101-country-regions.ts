import { Migration } from '@mikro-orm/migrations';

/** In which part of the world a country is, in the words of published rates; what they never speak of has none. */
export class CountryRegions extends Migration {
  override up(): void {
    for (const [region, countries] of Object.entries(regions)) {
      const rows = countries.split(' ').map((country) => `('${country}', '${region}')`);
      this.addSql(`insert into country_region (country, region) values ${rows.join(', ')}`);
    }
  }
}

/** Countries that a source names are where it says; the others are our reading, written down in docs/rates.md. */
const regions: Readonly<Record<string, string>> = {
  NORTH_AMERICA: 'US CA',
  LATIN_AMERICA:
    'MX GT BZ SV HN NI CR PA CU DO HT PR JM BS BB TT GY SR CO VE EC PE BO BR PY UY AR CL AG DM GD KN LC VC',
  WESTERN_EUROPE: 'GB IE FR DE NL BE LU CH AT LI MC ES PT AD IT SM VA MT GR CY DK SE NO FI IS',
  CENTRAL_EUROPE: 'CZ SK HU SI HR',
  EASTERN_EUROPE: 'PL UA RO BG MD BY RU RS BA ME MK AL EE LV LT',
  ASIA:
    'IN VN PH CN JP KR KP TW HK MO MN SG MY TH ID BN KH LA MM TL LK BD PK NP BT MV AF KZ KG UZ TJ TM ' +
    'AE SA IL JO LB IQ IR KW QA BH OM YE PS SY TR GE AM AZ',
};
