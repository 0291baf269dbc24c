// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/democatalogue.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct CategoryData
{
    const char16_t *name;
    const char16_t *code;
    int costPercent; ///< of the price
    int firstMonth;
    int lastMonth;
    const char16_t *products; ///< "name;price in cents|…"
};

constexpr std::array<CategoryData, 13> categories = {{
    {u"Candles", u"CAN", 36, 1, 12,
     u"Soy candle fig;1890|Soy candle linden blossom;1890|Soy candle cedar;1890|Beeswax taper pair;950|Pillar candle ivory;1250|"
     u"Tea lights, box of 24;690|Scented travel tin;1190|Brass candle holder;2490|Glass tea light;450|Wick trimmer;1390"},
    {u"Textiles", u"TEX", 44, 1, 12,
     u"Linen throw;6900|Wool blanket herringbone;9900|Linen cushion cover;3490|Feather cushion inner;1690|Cotton bath towel;2490|"
     u"Waffle hand towel;1490|Linen tea towel;1290|Wool runner;12900|Bed linen set stone;11900|Sheepskin;8900"},
    {u"Kitchen", u"KIT", 45, 1, 12,
     u"Olive wood board;3290|Enamel saucepan;4490|Pepper mill beech;3890|Salt pig;1990|Apron linen;3990|Oven glove;1690|"
     u"Cast iron trivet;1790|Wooden spoon set;1490|Storage jar 1 l;1290|Mortar marble;3490|Bread knife;4290"},
    {u"Tableware", u"TAB", 42, 1, 12,
     u"Stoneware plate;1890|Stoneware bowl;1590|Espresso cup;1190|Latte mug speckled;1490|Serving platter;3990|Linen napkins, set of 4;2890|"
     u"Wine glass, set of 2;2490|Water carafe;2690|Cake stand;4490|Butter dish;2290|Egg cup;690"},
    {u"Vases", u"VAS", 40, 1, 12,
     u"Blue vase tall;4490|Bud vase;1290|Ribbed glass vase;2990|Terracotta pot;1490|Hanging planter;2190|Ceramic jug;2790|"
     u"Recycled glass bottle;1690|Ikebana bowl;3690"},
    {u"Stationery", u"STA", 38, 1, 12,
     u"Notebook linen cover;1490|Greeting card botanical;390|Gift wrap sheet;350|Wax seal kit;2490|Brass pen;3490|Weekly planner;1890|"
     u"Letter set deckle edge;1690|Washi tape set;890|Gift tags, pack of 12;490"},
    {u"Bath & body", u"BAT", 40, 1, 12,
     u"Olive soap bar;690|Bath salts lavender;1590|Hand cream fig;1290|Body oil almond;2290|Natural sponge;1490|Soap dish soapstone;1690|"
     u"Bath brush beech;1890|Lip balm honey;590|Linen spray;1790"},
    {u"Lighting", u"LIG", 50, 1, 12,
     u"Table lamp oak;8900|Paper lantern;1990|Pendant lamp rattan;11900|Fairy lights copper;1690|Reading lamp brass;13900|Oil lamp;3290"},
    {u"Storage", u"STO", 43, 1, 12,
     u"Seagrass basket S;1990|Seagrass basket L;3490|Brass hook;1290|Wall shelf ash;5490|Felt box;1590|Laundry basket willow;5900|"
     u"Key rack;2390|Wire crate;2690"},
    {u"Children", u"CHI", 45, 1, 12,
     u"Wooden stacking bear;2490|Knitted rabbit;2790|Night light moon;3290|Animal memory game;1890|Growth chart;2290|Baby blanket muslin;2990|"
     u"Wooden train;1990"},
    {u"Tea & treats", u"TEA", 52, 1, 12,
     u"Lime blossom tea;890|Earl Grey tin;1290|Fig jam;690|Sea salt caramels;850|Almond biscuits;790|Chocolate orange;650|Honey linden;990|"
     u"Gift hamper small;3900|Gift hamper large;7900|Voucher;2500"},
    {u"Garden", u"GAR", 44, 3, 8,
     u"Watering can zinc;3490|Herb scissors;1690|Seed collection meadow;990|Garden twine;590|Bird bath;4900|Hand trowel ash;1890|"
     u"Lantern garden;2990|Picnic blanket;5490|Hammock cotton;7900"},
    {u"Christmas", u"XMA", 38, 10, 12,
     u"Advent wreath;4900|Glass bauble gold;790|Straw stars, set of 8;1290|Nutcracker;3490|Christmas card set;1190|Beeswax star;950|"
     u"Advent calendar tea;2990|Paper star light;2490|Angel figure;1790|Spice set mulled wine;890|Felt stocking;1990"},
}};

} // namespace

DemoCatalogue::DemoCatalogue(Currency currency)
{
    for (const CategoryData &data : categories) {
        const QString name = QString::fromUtf16(data.name);
        const int first = static_cast<int>(m_products.size());
        for (const QString &entry : QString::fromUtf16(data.products).split(u'|')) {
            Product product;
            product.id = {m_products.size() + 1};
            product.sku =
                u"%1-%2"_s.arg(QString::fromUtf16(data.code)).arg(m_products.size() - first + 1, 2, 10, QLatin1Char('0'));
            product.name = entry.section(u';', 0, 0);
            product.category = name;
            product.priceMicro = entry.section(u';', 1, 1).toLongLong() * (microPerMajor / 100);
            product.costMicro = product.priceMicro * data.costPercent / 100;
            product.currency = currency;
            m_products += product;
        }
        m_categories.push_back({first, static_cast<int>(m_products.size()) - first, data.firstMonth, data.lastMonth});
    }
}

bool DemoCatalogue::inSeason(const Category &category, int month) const
{
    return month >= category.firstMonth && month <= category.lastMonth;
}

const Product &DemoCatalogue::pick(int month, int favourite, int secondFavourite, DemoRandom &random) const
{
    constexpr int christmasPerMille = 350; // of what is bought in November and December
    const int draw = random.below(1000);
    int chosen = draw < 340 ? favourite : draw < 560 ? secondFavourite : random.below(categoryCount());
    if (month >= 11 && random.chance(christmasPerMille))
        chosen = categoryCount() - 1;
    while (!inSeason(m_categories[static_cast<size_t>(chosen)], month))
        chosen = random.below(categoryCount());
    const Category &category = m_categories[static_cast<size_t>(chosen)];
    // the front of each list sells best
    const int place = std::min(random.below(category.count), random.below(category.count + category.count / 2));
    return m_products[category.first + place];
}

} // namespace regulars
