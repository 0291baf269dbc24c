// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/comingitems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

ComingItems::ComingItems(ComingList &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_formatting(formatting)
{
    setSourceModel(&model);
}

ListRow ComingItems::listRow(const QModelIndex &index) const
{
    const auto coming = index.data(ComingList::DayRole).value<ComingDay>();
    const QString what = coming.label.isEmpty()
                             ? (coming.years > 0 ? tr("Turns %1", "age").arg(coming.years) : tr("Birthday"))
                             : (coming.years > 0 ? tr("%1, %n year(s)", "wedding", coming.years).arg(coming.label)
                                                 : coming.label);
    const auto days = static_cast<int>(m_formatting.today().daysTo(coming.day));
    ListRow row;
    row.avatarName = coming.name;
    row.title = CustomerTexts::name(coming.name);
    row.subtitle = what;
    row.amount = days == 0   ? tr("today")
                 : days == 1 ? tr("tomorrow")
                             : m_formatting.dayAndMonth(coming.day.month(), coming.day.day());
    return row;
}

QVariant ComingItems::data(const QModelIndex &index, int dataRole) const
{
    if (dataRole == Qt::DisplayRole)
        return listRow(index).title;
    if (dataRole == Qt::AccessibleTextRole) {
        const ListRow row = listRow(index);
        return QStringList{row.title, row.subtitle, row.amount}.join(u", "_s);
    }
    return QIdentityProxyModel::data(index, dataRole);
}

} // namespace regulars
