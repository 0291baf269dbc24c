// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/historyitems.h"

#include "models/base/roles.h"
#include "models/customers/fieldhistory.h"
#include "ui/customers/historytexts.h"

namespace regulars {

HistoryItems::HistoryItems(FieldHistory &history, const Formatting &formatting, QObject *parent)
    : QSortFilterProxyModel(parent), m_history(history), m_formatting(formatting)
{
    setSourceModel(&history);
}

void HistoryItems::setField(const QString &field)
{
    m_field = field;
    invalidateFilter();
}

QStringList HistoryItems::fields() const
{
    QStringList names;
    for (const RecordChange &change : m_history.events()) {
        if (const QString name = HistoryTexts::field(change); !name.isEmpty() && !names.contains(name))
            names += name;
    }
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return names;
}

QVariant HistoryItems::data(const QModelIndex &index, int dataRole) const
{
    if (dataRole != Qt::DisplayRole && dataRole != Qt::ToolTipRole)
        return QSortFilterProxyModel::data(index, dataRole);
    const auto change = QSortFilterProxyModel::data(index, role::Value).value<RecordChange>();
    return dataRole == Qt::DisplayRole ? HistoryTexts::sentence(change, m_formatting)
                                       : HistoryTexts::circumstances(change, m_formatting);
}

bool HistoryItems::filterAcceptsRow(int row, const QModelIndex &) const
{
    return m_field.isEmpty() || HistoryTexts::field(m_history.events().at(row)) == m_field;
}

} // namespace regulars
