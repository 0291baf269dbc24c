// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/onboardingitems.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/theme.h"
#include "ui/customers/customertexts.h"
#include "ui/success/successtexts.h"

#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace regulars {

using Column = OnboardingListModel::Column;

OnboardingItems::OnboardingItems(OnboardingListModel &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_model(model), m_formatting(formatting)
{
    setSourceModel(&model);
}

QString OnboardingItems::columnTitle(int column)
{
    switch (column) {
    case Column::Customer:
        return tr("Customer");
    case Column::Name:
        return tr("Onboarding");
    case Column::Progress:
        return tr("Done");
    case Column::Next:
        return tr("Next step");
    case Column::State:
        return tr("State");
    case Column::Owner:
        return tr("Owner");
    default:
        return {};
    }
}

QString OnboardingItems::cellText(const OnboardingRow &row, int column) const
{
    switch (column) {
    case Column::Customer:
        return CustomerTexts::name(row.customerName);
    case Column::Name:
        return row.onboarding.name;
    case Column::Progress:
        return tr("%1 of %2", "steps")
            .arg(m_formatting.number(doneSteps(row.onboarding)), m_formatting.number(row.onboarding.steps.size()));
    case Column::Next:
        return SuccessTexts::next(row.onboarding, m_formatting);
    case Column::State:
        return SuccessTexts::chip(row.onboarding, row.stall.has_value()).text;
    case Column::Owner:
        return row.ownerName;
    default:
        return {};
    }
}

QVariant OnboardingItems::data(const QModelIndex &index, int dataRole) const
{
    if (!index.isValid())
        return {};
    if (dataRole != Qt::DisplayRole && dataRole != Qt::AccessibleTextRole && dataRole != Qt::ToolTipRole)
        return QIdentityProxyModel::data(index, dataRole);
    const OnboardingRow *row = m_model.row(index.row());
    if (!row)
        return dataRole == Qt::AccessibleTextRole ? tr("Loading") : QString();
    if (dataRole == Qt::ToolTipRole) {
        QStringList lines{SuccessTexts::progress(row->onboarding, m_formatting)};
        if (row->stall)
            lines += SuccessTexts::stall(*row->stall);
        if (!row->onboarding.blocker.isEmpty())
            lines += tr("Waits for: %1", "what blocks an onboarding").arg(row->onboarding.blocker);
        return lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s);
    }
    if (dataRole == Qt::DisplayRole || index.column() != Column::Customer)
        return cellText(*row, index.column());
    QStringList spoken;
    for (int column = 0; column < Column::ColumnCount; ++column)
        spoken += cellText(*row, column);
    spoken.removeAll(QString());
    return spoken.join(u", "_s);
}

QVariant OnboardingItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation == Qt::Horizontal && dataRole == Qt::DisplayRole)
        return columnTitle(section);
    return QIdentityProxyModel::headerData(section, orientation, dataRole);
}

void ProgressCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int barWidth = 56;
    constexpr int barHeight = 6;
    const QVariant done = index.data(role::Value);
    QStyleOptionViewItem cell = option;
    QStyledItemDelegate::initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, QString());
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!done.isValid())
        return;
    const Theme &theme = Theme::of(option.widget);
    const QRect room = option.rect.adjusted(space::s, 0, -space::xs, 0);
    QRect bar = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {barWidth, barHeight}, room);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colour(ColourRole::Border));
    painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    const int length = barWidth * done.toInt() / 100;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    painter->setBrush(theme.colour(ColourRole::Accent));
    if (length > 0)
        painter->drawRoundedRect(isMirrored ? bar.adjusted(barWidth - length, 0, 0, 0)
                                            : bar.adjusted(0, 0, length - barWidth, 0),
                                 barHeight / 2.0, barHeight / 2.0);
    painter->setPen(option.palette.color(QPalette::Text));
    const int past = barWidth + space::s;
    const QRect words = isMirrored ? room.adjusted(0, 0, -past, 0) : room.adjusted(past, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading, text);
    painter->restore();
}

} // namespace regulars
