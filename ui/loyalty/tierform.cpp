// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/tierform.h"

#include "ui/base/formbinder.h"
#include "ui/loyalty/pointsfields.h"
#include "ui/loyalty/tiertexts.h"
#include "ui/routing/productsedit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qint64 mostCounted = 1'000'000'000; // points, orders, visits
constexpr int longestBenefits = 2'000;

} // namespace

TierLadder ladderWith(TierLadder ladder, const Tier &tier)
{
    if (const int rank = ladder.rankOf(tier.id); rank >= 0)
        ladder.tiers.removeAt(rank);
    const auto place = std::upper_bound(ladder.tiers.begin(), ladder.tiers.end(), tier,
                                        [](const Tier &a, const Tier &b) { return a.qualifyFrom < b.qualifyFrom; });
    ladder.tiers.insert(place, tier);
    for (qsizetype i = 0; i < ladder.tiers.size(); ++i)
        ladder.tiers[i].position = static_cast<int>(i) + 1;
    return ladder;
}

TierForm::TierForm(const Tier &tier, const TierLadder &ladder, const TierFormNeeds &needs, QWidget *parent)
    : DeskForm(ladder.rankOf(tier.id) >= 0 ? tr("Edit tier") : tr("New tier"), parent),
      m_tier(tier),
      m_ladder(ladder),
      m_currency(needs.currency),
      m_product(new ProductsEdit(needs.database, this))
{
    form()->addText(u"name"_s, tr("Name, such as “Gold”"), static_cast<int>(longestTierName)).setRequired();
    QList<std::pair<QVariant, QString>> colours;
    for (const auto &[colour, name] : EnumNames<TierColour>::names)
        colours.append({QString::fromUtf16(name), TierTexts::colour(colour)});
    form()->addChoice(u"colour"_s, tr("Colour"), colours);
    addAmount(u"qualify_from"_s, tr("Reached with at least; empty: open to everybody"));
    addAmount(u"retain_from"_s, tr("Kept with at least; empty: never lost"));
    form()->addWhole(u"points_percent"_s, tr("Points, in per cent of those that others earn"), leastPointsPercent,
                     mostPointsPercent);
    form()->addWhole(u"entry_points"_s, tr("Points as a gift to whoever reaches it; empty: none"), 0, mostCounted);
    addPayment(needs);
    form()->beginRow();
    form()->addLongText(u"benefits"_s, tr("What else members of this tier get, in your own words"), longestBenefits);
    fill();
    setSaveText(tr("Take over"));
    resize(620, 500);
    form()->field(u"name"_s).editor()->setFocus();
}

void TierForm::addAmount(const QString &id, const QString &label)
{
    if (m_ladder.metric == TierMetric::NetSpend)
        form()->addMoney(id, label, m_currency);
    else
        form()->addWhole(id, label, 0, mostCounted);
}

void TierForm::addPayment(const TierFormNeeds &needs)
{
    addProduct(*form(), u"paid_product"_s, tr("Can be bought: whoever buys this product has it; empty: can't be bought"),
               m_product);
    form()->addWhole(u"paid_months"_s, tr("Months for which one piece is good, for all who have bought it"), 1,
                     mostPaidMonths);
    if (m_tier.canBeBought()) {
        Product product;
        product.id = m_tier.paidProduct;
        product.name = needs.products.value(product.id);
        m_product->setProducts({product});
    }
    const auto follow = [this] {
        FormField &months = form()->field(u"paid_months"_s);
        const bool isBought = !m_product->products().isEmpty();
        months.setRequired(isBought).setVisible(isBought);
    };
    connect(m_product, &ProductsEdit::edited, this, follow);
    follow();
}

void TierForm::setAmount(const QString &id, qint64 value)
{
    if (value == 0)
        form()->setValue(id, {});
    else if (m_ladder.metric == TierMetric::NetSpend)
        form()->setValue(id, QVariant::fromValue(Money{value, m_currency}));
    else
        form()->setValue(id, value);
}

qint64 TierForm::amount(const QString &id) const
{
    const QVariant value = form()->field(id).value();
    return m_ladder.metric == TierMetric::NetSpend ? value.value<Money>().minor : value.toLongLong();
}

void TierForm::fill()
{
    form()->setValue(u"name"_s, m_tier.name);
    form()->setValue(u"colour"_s, nameOf(m_tier.colour));
    setAmount(u"qualify_from"_s, m_tier.qualifyFrom);
    setAmount(u"retain_from"_s, m_tier.retainFrom);
    form()->setValue(u"points_percent"_s, qint64(m_tier.pointsPercent));
    form()->setValue(u"entry_points"_s, m_tier.entryPoints > 0 ? QVariant(m_tier.entryPoints) : QVariant());
    form()->setValue(u"paid_months"_s, qint64(m_tier.paidMonths));
    form()->setValue(u"benefits"_s, m_tier.benefits);
    form()->markClean();
    m_tier = tier(); // as it reads untouched
}

QString TierForm::productName() const
{
    return m_product->products().isEmpty() ? QString() : m_product->products().first().name;
}

Tier TierForm::tier() const
{
    Tier entered = m_tier;
    entered.name = form()->value<QString>(u"name"_s);
    entered.colour = valueOf<TierColour>(form()->value<QString>(u"colour"_s));
    entered.qualifyFrom = amount(u"qualify_from"_s);
    entered.retainFrom = amount(u"retain_from"_s);
    const QVariant percent = form()->field(u"points_percent"_s).value();
    entered.pointsPercent = percent.isValid() ? percent.toInt() : leastPointsPercent;
    entered.entryPoints = form()->field(u"entry_points"_s).value().toLongLong();
    entered.paidProduct = {form()->field(u"paid_product"_s).value().toLongLong()};
    if (const QVariant months = form()->field(u"paid_months"_s).value(); entered.canBeBought() && months.isValid())
        entered.paidMonths = months.toInt();
    entered.benefits = form()->value<QString>(u"benefits"_s);
    return entered;
}

/// What is wrong with this tier among the others, and what it makes wrong with the one above it.
QList<Error> TierForm::faultsOf(const Tier &entered) const
{
    const TierLadder ladder = ladderWith(m_ladder, entered);
    const auto place = std::find_if(ladder.tiers.begin(), ladder.tiers.end(),
                                    [&](const Tier &each) { return each.id == entered.id; });
    const auto index = static_cast<int>(place - ladder.tiers.begin());
    QList<Error> faults;
    const QList<Error> all = validate(ladder);
    for (Error error : all) {
        const QVariant at = error.args.value(u"index"_s);
        if (at.isValid() && at.toInt() == index) {
            faults += error;
        } else if (at.isValid() && at.toInt() == index + 1 && error.field == "retain_from"_L1) {
            error.args.insert(u"rule"_s, u"above_higher_tier"_s);
            faults += error;
        }
    }
    return faults;
}

void TierForm::save()
{
    const Tier entered = tier();
    if (accepts(faultsOf(entered)))
        Q_EMIT submitted(entered);
}

} // namespace regulars
