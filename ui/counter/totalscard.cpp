// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/totalscard.h"

#include "ui/base/fixedpoint.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/counter/salelinesitems.h"
#include "ui/loyalty/pointstexts.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int entryWidth = 112;
constexpr int recordHeight = 46;
constexpr int pointDecimals = 2;

} // namespace

TotalsCard::TotalsCard(const Formatting &formatting, QWidget *parent) : Card({}, parent), m_formatting(formatting)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(0, 1);
    m_discount = addEntry(grid, tr("Discount on the sale"), u"sale_discount"_s);
    m_discount->setPlaceholderText(tr("2.50 or 10 %"));
    m_points = addEntry(grid, tr("Pay with points"), u"pay_points"_s);
    m_pointsLabel = qobject_cast<TextLabel *>(grid->itemAtPosition(grid->rowCount() - 1, 0)->widget());
    m_total = new TextLabel({}, FontRole::Total, ColourRole::Text, this);
    m_total->setObjectName(u"total"_s);
    addFigure(grid, tr("Total"), m_total);
    m_due = new TextLabel({}, FontRole::Strong, ColourRole::Text, this);
    m_due->setObjectName(u"due"_s);
    m_dueLabel = addFigure(grid, tr("To pay with money"), m_due);
    m_earns = new TextLabel({}, FontRole::Strong, ColourRole::Amber, this);
    m_earns->setObjectName(u"earns"_s);
    m_earnsLabel = addFigure(grid, tr("Earns"), m_earns);
    m_after = new TextLabel({}, FontRole::Strong, ColourRole::Text, this);
    m_after->setObjectName(u"balance_after"_s);
    m_afterLabel = addFigure(grid, tr("Balance after"), m_after);
    m_record = new QPushButton(tr("Record sale · F9"), this);
    m_record->setObjectName(u"record"_s);
    m_record->setMinimumHeight(recordHeight);
    setButtonLook(m_record, ButtonVariant::Primary);
    m_hint = new TextLabel({}, FontRole::Small, ColourRole::Faint, this);
    m_hint->setObjectName(u"hint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    body()->addLayout(grid);
    body()->addStretch(1);
    body()->addWidget(m_record);
    body()->addWidget(m_hint);
    connect(m_record, &QPushButton::clicked, this, &TotalsCard::recordRequested);
    connect(m_discount, &SaleEntry::typed, this, [this] { Q_EMIT discountTyped(m_discount); });
    connect(m_points, &SaleEntry::typed, this, [this] { Q_EMIT pointsTyped(m_points); });
}

SaleEntry *TotalsCard::addEntry(QGridLayout *grid, const QString &label, const QString &name)
{
    const int row = grid->rowCount();
    auto *entry = new SaleEntry(name, entryWidth, this);
    entry->setAccessibleName(label);
    auto *text = new TextLabel(label, FontRole::Body, ColourRole::Muted, this);
    text->setBuddy(entry);
    grid->addWidget(text, row, 0);
    grid->addWidget(entry, row, 1, Qt::AlignTrailing);
    return entry;
}

TextLabel *TotalsCard::addFigure(QGridLayout *grid, const QString &label, TextLabel *figure)
{
    const int row = grid->rowCount();
    auto *text = new TextLabel(label, FontRole::Body, ColourRole::Muted, this);
    grid->addWidget(text, row, 0);
    grid->addWidget(figure, row, 1, Qt::AlignTrailing);
    return text;
}

void TotalsCard::showSale(const CounterSale &sale, const Figures &figures)
{
    const CounterTotals totals = sale.totals();
    const QLocale &locale = m_formatting.locale();
    m_discount->showText(priceCutText(sale.discount(), sale.currency(), locale));
    const bool paysWithPoints = figures.mostPoints.isPositive() || sale.points().isPositive();
    m_points->showText(sale.points().isPositive() ? fixedPointText(sale.points().hundredths, pointDecimals, 0, locale)
                                                  : QString());
    m_points->setPlaceholderText(tr("up to %1", "points").arg(PointsTexts::number(figures.mostPoints, m_formatting)));
    m_points->setVisible(paysWithPoints);
    m_pointsLabel->setVisible(paysWithPoints);
    m_total->setText(m_formatting.money({totals.totalMinor, sale.currency()}));
    m_due->setText(m_formatting.money({totals.dueMinor, sale.currency()}));
    const bool isPaidInPart = totals.pointsMinor > 0 || totals.vouchersMinor > 0;
    m_due->setVisible(isPaidInPart);
    m_dueLabel->setVisible(isPaidInPart);
    m_earns->setVisible(figures.earns.has_value());
    m_earnsLabel->setVisible(figures.earns.has_value());
    if (figures.earns) {
        const QString earned = tr("+ %1 points").arg(PointsTexts::number(*figures.earns, m_formatting));
        m_earns->setText(figures.pendingDays > 0 ? tr("%1, in %n day(s)", "", figures.pendingDays).arg(earned) : earned);
    }
    m_after->setVisible(figures.balanceAfter.has_value());
    m_afterLabel->setVisible(figures.balanceAfter.has_value());
    if (figures.balanceAfter)
        m_after->setText(PointsTexts::number(*figures.balanceAfter, m_formatting));
}

void TotalsCard::setRecording(bool recording)
{
    m_record->setEnabled(!recording);
}

void TotalsCard::say(const QString &sentence, bool wrong)
{
    m_hint->setColourRole(wrong ? ColourRole::Red : ColourRole::Faint);
    m_hint->setText(sentence);
    m_hint->setToolTip(sentence); // whole, where the window is too low for all lines
}

} // namespace regulars
