// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewarditems.h"

#include "models/base/orderedlist.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/loyalty/rewardtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

bool isNumber(int column)
{
    return column >= RewardItems::PointsTaken && column <= RewardItems::Cost;
}

} // namespace

RewardItems::RewardItems(OrderedList &list, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_list(list), m_formatting(formatting)
{
    setSourceModel(&list);
}

void RewardItems::setRewards(const RewardList &rewards, const EarnNames &names, bool movable)
{
    m_rewards = rewards;
    m_names = names;
    m_names.products = rewards.products;
    QList<OrderedList::Entry> entries;
    for (const RewardRow &row : rewards.rows)
        entries += OrderedList::Entry{row.reward.id.value, row.reward.name, QVariant(row.reward.rowVersion), movable};
    m_list.setEntries(entries);
}

const RewardRow *RewardItems::reward(qint64 id) const
{
    const QList<RewardRow> &rows = m_rewards.rows;
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [id](const RewardRow &row) { return row.reward.id.value == id; });
    return found == rows.end() ? nullptr : &*found;
}

const RewardRow *RewardItems::rewardAt(const QModelIndex &index) const
{
    return index.isValid() ? reward(index.data(role::Id).toLongLong()) : nullptr;
}

std::optional<ChipText> RewardItems::chip(const RewardRow &row)
{
    if (!row.reward.enabled)
        return ChipText{tr("Not offered"), Tone::Neutral};
    if (row.left == 0)
        return ChipText{tr("None left"), Tone::Warning};
    if (row.mayRetire)
        return ChipText{tr("Retire?"), Tone::Info};
    return std::nullopt;
}

QString RewardItems::columnTitle(int column)
{
    switch (column) {
    case Column::Name:
        return tr("Reward");
    case Column::Gives:
        return tr("What it is");
    case Column::PointsTaken:
        return tr("Points");
    case Column::Left:
        return tr("Left", "how many of a reward there still are");
    case Column::Claims:
        return tr("Claimed");
    case Column::Claimers:
        return tr("Members", "who have claimed a reward");
    case Column::Cost:
        return tr("Cost");
    case Column::LastClaimed:
        return tr("Last claimed");
    default:
        return {};
    }
}

QString RewardItems::cellText(const RewardRow &row, int column) const
{
    switch (column) {
    case Column::Name:
        return row.reward.name;
    case Column::Gives:
        return RewardTexts::value(row.reward, m_names, m_formatting);
    case Column::PointsTaken:
        return row.reward.points.isPositive() ? PointsTexts::number(row.reward.points, m_formatting)
                                              : tr("a gift", "a reward that takes no points");
    case Column::Left:
        return row.left ? m_formatting.number(*row.left) : u"–"_s;
    case Column::Claims:
        return m_formatting.number(row.figures.claims);
    case Column::Claimers:
        return m_formatting.number(row.figures.claimers);
    case Column::Cost:
        return row.figures.costMinor > 0 ? m_formatting.roundMoney({row.figures.costMinor, m_rewards.currency}) : u"–"_s;
    case Column::LastClaimed:
        return row.figures.lastClaimedAt ? m_formatting.ago(*row.figures.lastClaimedAt) : tr("never");
    case Column::State:
        return chip(row).value_or(ChipText()).text;
    default:
        return {};
    }
}

QString RewardItems::toolTip(const RewardRow &row, int column) const
{
    if (column == Column::State && row.mayRetire)
        return tr("Nobody has claimed it in the last %n day(s).", "", quietDays);
    if (column == Column::Claimers && row.eligible > 0)
        return tr("%1 of the %2 members who may have it", "numbers")
            .arg(m_formatting.number(row.figures.claimers), m_formatting.number(row.eligible));
    if (const auto cost = costPerClaimMinor(row.figures); column == Column::Cost && cost)
        return tr("%1 a claim", "an amount of money").arg(m_formatting.money({*cost, m_rewards.currency}));
    if (column == Column::Claims)
        return tr("%1 of them used", "claims").arg(m_formatting.number(row.figures.used));
    return column <= Column::Gives ? RewardTexts::terms(row.reward, m_names, m_formatting) : QString();
}

QString RewardItems::spoken(const RewardRow &row) const
{
    QStringList parts;
    for (int column = 0; column < ColumnCount; ++column) {
        const QString text = cellText(row, column);
        const QString title = columnTitle(column);
        if (!text.isEmpty() && text != u"–"_s)
            parts += column > Column::Gives && !title.isEmpty() ? title + u' ' + text : text;
    }
    return parts.join(u", "_s);
}

QVariant RewardItems::data(const QModelIndex &index, int dataRole) const
{
    const RewardRow *row = dataRole < Qt::UserRole ? rewardAt(index) : nullptr;
    if (!row)
        return QIdentityProxyModel::data(index, dataRole);
    switch (dataRole) {
    case Qt::DisplayRole:
        return cellText(*row, index.column());
    case Qt::ToolTipRole:
        return toolTip(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Column::Name ? spoken(*row) : cellText(*row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        return QIdentityProxyModel::data(index, dataRole);
    }
}

QVariant RewardItems::headerData(int section, Qt::Orientation orientation, int dataRole) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::DisplayRole)
        return columnTitle(section);
    if (dataRole == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignRight));
    return QIdentityProxyModel::headerData(section, orientation, dataRole);
}

} // namespace regulars
