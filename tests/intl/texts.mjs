// Prints amounts of money as Intl.NumberFormat (ECMA-402, with the data of CLDR) writes them, a line a text:
// locale, grouping of the locale, code, display (symbol, narrowSymbol, code), number, text; between tabs.
//
//     node texts.mjs CURRENCY_CODE_HEADER --currencies  all currencies of the header x 65 locales x 5 amounts
//     node texts.mjs CURRENCY_CODE_HEADER --locales     one currency in every locale that this node has
//     node texts.mjs CURRENCY_CODE_HEADER --sample      a few of each locale, as rows of C++
//
// Nothing with the data of another CLDR than the one that the library's tables are of.
import { readFileSync } from 'node:fs';

const locales = `en-US en-GB en-IN en-ZA en-CA en-AU de-DE de-AT de-CH fr-FR fr-CH fr-CA it-IT it-CH es-ES es-MX es-AR es-CL pt-BR
    pt-PT nl-NL sv-SE nb-NO da-DK fi-FI is-IS pl-PL cs-CZ sk-SK hu-HU ro-RO bg-BG hr-HR sr-RS sl-SI sq-AL el-GR tr-TR ru-RU
    uk-UA be-BY kk-KZ uz-UZ ky-KG az-AZ hy-AM ka-GE et-EE lv-LV lt-LT ar-EG ar-SA ar-MA he-IL fa-IR ps-AF ur-PK hi-IN bn-BD
    ne-NP th-TH id-ID ja-JP ko-KR zh-CN`.split(/\s+/);
// The currency of each, as the ISO 3166 part says.
const own = Object.fromEntries(`US USD GB GBP IN INR ZA ZAR CA CAD AU AUD DE EUR AT EUR CH CHF FR EUR IT EUR ES EUR MX MXN AR ARS CL
    CLP BR BRL PT EUR NL EUR SE SEK NO NOK DK DKK FI EUR IS ISK PL PLN CZ CZK SK EUR HU HUF RO RON BG EUR HR EUR RS RSD SI EUR AL
    ALL GR EUR TR TRY RU RUB UA UAH BY BYN KZ KZT UZ UZS KG KGS AZ AZN AM AMD GE GEL EE EUR LV EUR LT EUR EG EGP SA SAR MA MAD IL
    ILS IR IRR AF AFN PK PKR BD BDT NP NPR TH THB ID IDR JP JPY KR KRW CN CNY`.replace(/\s+/g, ' ').match(/\w\w \w{3}/g).map(row => row.split(' ')));
const displays = ['symbol', 'narrowSymbol', 'code'];
const whole = ['0', '5', '-1234', '1234567', '-12345678901'];
const behind_the_point = '0987654321';

if (!process.versions.cldr?.startsWith('48')) {
    console.error(`skipped: this node has CLDR ${process.versions.cldr}, the tables are of 48`);
    process.exit();
}
const header = readFileSync(process.argv[2], 'utf8');
const currencies = [...header.matchAll(/\b[A-Z]{3}(?=[+-])|(?<=[+-])[A-Z]{3}(?=[+-])/g)].map(match => match[0]);

const formatter = (locale, currency, display) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: display });

/** The name of the grouping, found by what the locale makes of a long number. */
const known_groupings = {};
function grouping_of(locale) {
    return known_groupings[locale] ??= grouping_found(locale);
}
function grouping_found(locale) {
    const parts = formatter(locale, 'CHF', 'code').formatToParts(12345678.5);
    const separators = ['group', 'decimal'].map(type => parts.find(part => part.type === type)?.value).join('');
    const groups_of_two = parts.filter(part => part.type === 'integer').length === 4;
    const names = { ',.': groups_of_two ? 'indian' : 'western', '.,': 'continental', '\u00a0,': 'spaced', '\u202f,': 'spaced',
        "'.": 'apostrophe', '\u2019.': 'apostrophe', '\u00a0.': 'spaced_point', '\u202f.': 'spaced_point',
        '\u066c\u066b': 'arabic' };
    return names[separators] ?? 'other';
}

/** The amounts with all digits that Intl writes behind the point. */
function* texts_of(locale, currency, display) {
    const format = formatter(locale, currency, display);
    const digits = format.resolvedOptions().maximumFractionDigits;
    for (const each of whole) {
        const number = digits === 0 ? each : `${each}.${behind_the_point.slice(0, digits)}`;
        yield [number, format.format(number)];
    }
}

const in_cpp = text => '"' + [...text].map(c => c >= ' ' && c <= '~' ? c
    : '\\u' + c.codePointAt(0).toString(16).padStart(4, '0')).join('') + '"';

const lines = [];
const put = (...columns) => {
    lines.push(columns.join('\t'));
    if (lines.length > 5000) process.stdout.write(lines.splice(0).join('\n') + '\n');
};
if (process.argv[3] === '--sample') {
    for (const locale of locales) {
        for (const [currency, display] of [[own[locale.slice(-2)], 'symbol'], ['KWD', 'code']]) {
            const [number, text] = [...texts_of(locale, currency, display)][display === 'code' ? 3 : 2];
            put(`    {"${locale}", "${currency}", "${number}", ${display === 'code'}, ${in_cpp(text)}},`);
        }
    }
} else if (process.argv[3] === '--locales') {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const languages = letters.flatMap(a => letters.flatMap(b => [a + b, ...letters.map(c => a + b + c)]));
    const regions = new Set(Object.keys(own).concat(`AD AE AG AI AO AS AW AX BA BB BE BF BH BI BJ BL BM BN BO BQ BS BT BW BZ CC CD CF CG
        CI CK CM CO CR CU CV CW CX CY DJ DM DO DZ EC EH ER ET FJ FK FM FO GA GD GF GG GH GI GL GM GN GP GQ GT GU GW GY HK HN HT IE IM IQ
        JE JM JO KE KH KI KM KN KP KW KY LA LB LC LI LK LR LS LU LY MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MY MZ NA NC
        NE NF NG NI NR NU NZ OM PA PE PF PG PH PM PN PR PS PW PY QA RE RW SB SC SD SG SH SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TJ TK
        TL TM TN TO TT TV TZ UG UY VA VC VE VG VI VN VU WF WS XK YE YT ZM ZW`.split(/\s+/)));
    const has = tag => Intl.NumberFormat.supportedLocalesOf(tag).length > 0
        && new Intl.NumberFormat(tag).resolvedOptions().locale === tag;
    for (const language of languages.filter(has)) {
        for (const locale of [language, ...[...regions].map(region => `${language}-${region}`).filter(has)]) {
            for (const [number, text] of texts_of(locale, 'CHF', 'code')) {
                put(locale, grouping_of(locale), 'CHF', 'code', number, text);
            }
        }
    }
} else {
    for (const locale of locales) {
        for (const currency of currencies) {
            for (const display of displays) {
                for (const [number, text] of texts_of(locale, currency, display)) {
                    const display_of_own = currency === own[locale.slice(-2)] ? `own ${display}` : display;
                    put(locale, grouping_of(locale), currency, display_of_own, number, text);
                }
            }
        }
    }
}
process.stdout.write(lines.join('\n') + '\n');
