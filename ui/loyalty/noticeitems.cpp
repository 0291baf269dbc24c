// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/noticeitems.h"

#include "ui/customers/customertexts.h"
#include "ui/loyalty/noticetexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

NoticeItems::NoticeItems(const Formatting &formatting, QObject *parent)
    : QAbstractListModel(parent), m_formatting(formatting)
{
}

void NoticeItems::setNotices(const MemberNotices &notices)
{
    beginResetModel();
    m_notices = notices;
    endResetModel();
}

const MemberNotice *NoticeItems::notice(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_notices.rows.size() ? &m_notices.rows.at(index.row()) : nullptr;
}

int NoticeItems::rowOf(CustomerId customer, bool ofPoints) const
{
    const QList<MemberNotice> &rows = m_notices.rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [=](const MemberNotice &each) {
        return each.customer == customer && each.points.has_value() == ofPoints;
    });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

ListRow NoticeItems::listRow(const QModelIndex &index) const
{
    ListRow row;
    const MemberNotice *notice = this->notice(index);
    if (!notice)
        return row;
    row.avatarName = notice->name;
    row.title = CustomerTexts::name(notice->name);
    row.subtitle = NoticeTexts::what(*notice, m_notices, m_formatting);
    row.amount = NoticeTexts::left(*notice, m_formatting);
    if (notice->ways.blocked)
        row.chip = ChipText{tr("Do not contact"), Tone::Danger};
    return row;
}

int NoticeItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.rows.size());
}

QVariant NoticeItems::data(const QModelIndex &index, int dataRole) const
{
    const MemberNotice *notice = this->notice(index);
    if (!notice)
        return {};
    if (dataRole == Qt::DisplayRole)
        return CustomerTexts::name(notice->name);
    if (dataRole == Qt::AccessibleTextRole) {
        const ListRow row = listRow(index);
        QStringList parts{row.title, row.subtitle, row.amount};
        if (row.chip)
            parts += row.chip->text;
        return parts.join(u", "_s);
    }
    return {};
}

} // namespace regulars
