// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/memberitems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

MemberItems::MemberItems(MemberList &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_formatting(formatting)
{
    setSourceModel(&model);
}

ListRow MemberItems::listRow(const QModelIndex &index) const
{
    if (!index.data(role::Loaded).toBool())
        return {{}, {}, {}, {}, std::nullopt, false};
    const auto member = index.data(MemberList::MemberRole).value<GroupMember>();
    QStringList parts{member.role, member.lastOrderAt
                                       ? tr("last order %1", "today, 5 d ago").arg(m_formatting.ago(*member.lastOrderAt))
                                       : tr("no orders yet")};
    parts.removeAll(QString());
    return {member.name,          CustomerTexts::name(member.name),
            parts.join(u" · "_s), m_formatting.roundMoney(member.net),
            std::nullopt,         true};
}

QVariant MemberItems::data(const QModelIndex &index, int dataRole) const
{
    if (dataRole == Qt::DisplayRole)
        return listRow(index).title;
    if (dataRole == Qt::ToolTipRole)
        return listRow(index).subtitle;
    if (dataRole == Qt::AccessibleTextRole) {
        const ListRow row = listRow(index);
        return row.loaded ? QStringList{row.title, row.subtitle, row.amount}.join(u", "_s) : tr("Loading");
    }
    return QIdentityProxyModel::data(index, dataRole);
}

} // namespace regulars
