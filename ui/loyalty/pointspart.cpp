// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/pointspart.h"

#include "ui/base/formatting.h"
#include "ui/base/keyfigure.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/pointstexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype mostDates = 3; // further ones are said together

} // namespace

PointsPart::PointsPart(const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_active(new KeyFigure({}, FontRole::Figure, this)),
      m_lines(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    m_active->setAlignment(Qt::AlignLeft);
    m_lines->setObjectName(u"points_lines"_s);
    m_lines->setWordWrap(true);
    m_lines->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_active, 0, Qt::AlignLeading);
    layout->addWidget(m_lines);
}

void PointsPart::setPoints(const PointsState &points)
{
    const QString &name = points.programme.pointName;
    const PointsBalance &balance = points.balance;
    const auto amount = [&](Points some) { return PointsTexts::amount(some, name, m_formatting); };
    m_active->setValue(PointsTexts::number(balance.active, m_formatting));
    m_active->setLabel(points.programme.pointValueMicro > 0 && balance.active.isPositive()
                           ? tr("%1 to spend, worth %2", "points, an amount of money")
                                 .arg(PointsTexts::name(name), m_formatting.money(points.value()))
                           : tr("%1 to spend", "points").arg(PointsTexts::name(name)));
    QStringList lines;
    if (points.status != PointsAccountStatus::Active)
        lines += tr("Account: %1", "its status").arg(PointsTexts::status(points.status));
    if (balance.debt.isPositive())
        lines += tr("%1 owed: more was taken back than there was", "points").arg(amount(balance.debt));
    if (balance.pending.isPositive())
        lines += tr("%1 waiting for the days for returns", "points").arg(amount(balance.pending));
    if (balance.reserved.isPositive())
        lines += tr("%1 held for sales", "points").arg(amount(balance.reserved));
    Points later;
    for (qsizetype i = 0; i < points.expiring.size(); ++i) {
        const ExpiringPoints &each = points.expiring.at(i);
        const QDate last = m_formatting.calendar().date(each.at).addDays(-1);
        if (i < mostDates)
            lines += tr("%1 until %2", "points that expire, a day").arg(amount(each.points), m_formatting.shortDate(last));
        else
            later += each.points;
    }
    if (later.isPositive())
        lines += tr("%1 until later days", "points that expire").arg(amount(later));
    m_lines->setText(lines.join(u'\n'));
    m_lines->setVisible(!lines.isEmpty());
}

QString PointsPart::text() const
{
    return m_lines->isHidden() ? m_active->value() : m_active->value() + u'\n' + m_lines->text();
}

} // namespace regulars
