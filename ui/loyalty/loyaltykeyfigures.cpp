// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltykeyfigures.h"

#include "models/loyalty/loyaltyfigures.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/plural.h"
#include "ui/base/readwhileseen.h"
#include "ui/base/sparkline.h"
#include "ui/reports/figuretile.h"

#include <QtWidgets/QBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qint64 hundredthsPerPoint = 100;

template<typename T, typename Value>
QList<double> valuesOf(const FigureSeries<T> &series, Value value)
{
    QList<double> values;
    for (const T &each : series)
        values += value(each);
    return values;
}

} // namespace

LoyaltyKeyFigures::LoyaltyKeyFigures(Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_figures(new LoyaltyFiguresView(database, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    m_active = addFigure(
        tr("Active members"),
        tr("Members who bought something in the last 12 months. Taking part: they earned or spent points in "
           "that time."));
    m_outstanding = addFigure(
        tr("Points outstanding"),
        tr("Points that members have, and what they will cost the shop: their value, less what experience "
           "says will never be spent."));
    m_redemption = addFigure(
        tr("Redemption rate"),
        tr("Of the points that were given at least 12 months ago, how many were spent within 12 months."));
    m_orders = addFigure(
        tr("Member vs non-member order"),
        tr("What an order of the last 12 months came to on average, and how many customers bought "
           "something in that time. Orders of nobody known count with the others'. Members choose to join, so "
           "the difference is not the programme's effect."));
    connect(m_figures, &LoyaltyFiguresView::changed, this, &LoyaltyKeyFigures::refresh);
    readWhileSeen(*m_figures, *this);
    refresh();
}

LoyaltyKeyFigures::Figure LoyaltyKeyFigures::addFigure(const QString &name, const QString &definition)
{
    Figure figure{new FigureTile(name, definition, this), nullptr};
    figure.line = new Sparkline(figure.tile);
    figure.tile->body()->addWidget(figure.line);
    static_cast<QHBoxLayout *>(layout())->addWidget(figure.tile, 1);
    return figure;
}

void LoyaltyKeyFigures::refresh()
{
    if (!m_figures->value()) {
        const bool failed = m_figures->state() == EntityViewBase::State::Failed;
        for (const Figure &figure : {m_active, m_outstanding, m_redemption, m_orders}) {
            figure.tile->setValue(u"–"_s);
            figure.tile->setChange({}, Tone::Neutral);
            figure.tile->setDetails(failed ? QStringList{errorText(m_figures->error())} : QStringList());
        }
        return;
    }
    showActive();
    showOutstanding();
    showRedemption();
    showOrders();
}

void LoyaltyKeyFigures::showActive()
{
    const ProgrammeFigures &figures = *m_figures->value();
    const PurchaseFigures &purchases = figures.purchases;
    m_active.tile->setValue(m_formatting.number(purchases.activeMembers.back()));
    m_active.tile->setChange({}, Tone::Neutral);
    const QString share =
        figures.participation.hasPercent()
            ? tr("%1 take part", "per cent of the members").arg(m_formatting.percent(figures.participation.value(), 0))
            : tr("Too few members to say how many take part");
    m_active.tile->setDetails({tr("Of %Ln member(s)", "", pluralCount(purchases.members)), share});
    m_active.line->setValues(valuesOf(purchases.activeMembers, [](qint64 each) { return static_cast<double>(each); }));
}

void LoyaltyKeyFigures::showOutstanding()
{
    const ProgrammeFigures &figures = *m_figures->value();
    m_outstanding.tile->setValue(m_formatting.number(figures.outstanding.all() / hundredthsPerPoint));
    const QString liability = m_formatting.roundMoney({figures.liabilityMinor(), figures.currency});
    m_outstanding.tile->setChange(
        figures.pointValueMicro > 0 ? tr("%1 liability", "an amount of money").arg(liability) : QString(), Tone::Neutral);
    m_outstanding.tile->setDetails({breakage(figures.breakage)});
    m_outstanding.line->setValues(
        valuesOf(figures.outstanding.balance, [](qint64 each) { return static_cast<double>(each); }));
}

QString LoyaltyKeyFigures::breakage(const Breakage &found) const
{
    switch (found.ground) {
    case BreakageGround::NothingExpires:
        return tr("Points never expire");
    case BreakageGround::TooEarly:
        return tr("Too early to say how many will never be spent");
    case BreakageGround::Estimated:
        return tr("%1 will never be spent, as experience says", "per cent").arg(m_formatting.percent(found.share, 0));
    }
    return {};
}

void LoyaltyKeyFigures::showRedemption()
{
    const RedemptionFigures &redemption = m_figures->value()->redemption;
    const bool isKnown = redemption.matured.hasPercent();
    m_redemption.tile->setValue(isKnown ? m_formatting.percent(redemption.matured.value(), 0) : u"–"_s);
    const bool isCompared = isKnown && redemption.monthBefore.hasPercent();
    const auto change = isCompared ? std::lround(100 * (redemption.matured.value() - redemption.monthBefore.value())) : 0;
    m_redemption.tile->setChange(change > 0   ? tr("▲ %1", "percentage points").arg(m_formatting.number(change))
                                 : change < 0 ? tr("▼ %1", "percentage points").arg(m_formatting.number(-change))
                                              : QString(),
                                 change > 0 ? Tone::Good : Tone::Neutral);
    QStringList details;
    if (!isKnown)
        details += redemption.soFar.hasPercent()
                       ? tr("Points are not a year old yet; %1 of all were spent so far", "per cent")
                             .arg(m_formatting.percent(redemption.soFar.value(), 0))
                       : tr("Not enough points yet to tell");
    m_redemption.tile->setDetails(details);
    m_redemption.line->setVisible(isKnown);
    m_redemption.line->setValues(valuesOf(redemption.byMonth, [](const Redemption &each) { return each.value(); }));
}

void LoyaltyKeyFigures::showOrders()
{
    const ProgrammeFigures &figures = *m_figures->value();
    const auto average = [&](const OrderSums &sums) {
        const auto value = sums.average();
        return value ? m_formatting.roundMoney({*value, figures.currency}) : u"–"_s;
    };
    const OrderSums &members = figures.purchases.ofMembers.back();
    const OrderSums &others = figures.purchases.ofOthers.back();
    m_orders.tile->setValue(tr("%1 : %2", "average orders of members and of others").arg(average(members), average(others)));
    m_orders.tile->setChange({}, Tone::Neutral);
    m_orders.tile->setDetails(members.orders == 0 || others.orders == 0 ? QStringList{tr("Not enough orders yet to tell")}
                                                                        : comparison(figures.purchases));
    m_orders.line->setValues(valuesOf(
        figures.purchases.ofMembers, [](const OrderSums &each) { return static_cast<double>(each.average().value_or(0)); }));
}

QStringList LoyaltyKeyFigures::comparison(const PurchaseFigures &purchases)
{
    return {tr("%1, %2", "members who bought something, others who did")
                .arg(tr("%Ln member(s)", "", pluralCount(purchases.activeMembers.back())),
                     tr("%Ln other customer(s)", "", pluralCount(purchases.otherCustomers))),
            tr("Not the programme's effect")};
}

QString LoyaltyKeyFigures::text() const
{
    QStringList lines;
    for (const Figure &figure : {m_active, m_outstanding, m_redemption, m_orders})
        lines += figure.tile->accessibleName();
    return lines.join(u'\n');
}

} // namespace regulars
