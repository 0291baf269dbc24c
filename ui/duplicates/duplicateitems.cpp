// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/duplicateitems.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/duplicates/duplicatetexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qsizetype reasonsShown = 3;

QString reasonsInShort(const DuplicateScore &score)
{
    QStringList texts;
    for (const ChipText &reason : DuplicateTexts::reasons(score).mid(0, reasonsShown))
        texts += reason.text;
    return texts.join(u" · "_s);
}

} // namespace

DuplicateItems::DuplicateItems(DuplicatePairs &model, const Formatting &formatting, QObject *parent)
    : QIdentityProxyModel(parent), m_formatting(formatting)
{
    setSourceModel(&model);
}

DuplicateRow DuplicateItems::row(const QModelIndex &index) const
{
    return index.data(DuplicatePairs::RowRole).value<DuplicateRow>();
}

ListRow DuplicateItems::listRow(const QModelIndex &index) const
{
    const DuplicateRow pair = row(index);
    ListRow shown;
    shown.avatarName = pair.first.name;
    shown.title =
        tr("%1 and %2", "two customers").arg(CustomerTexts::name(pair.first.name), CustomerTexts::name(pair.second.name));
    shown.subtitle = reasonsInShort(pair.score);
    if (pair.score.verdict != DuplicateVerdict::Related)
        shown.amount = m_formatting.percent(likelihoodPercent(pair.score.weight) / 100.0, 0);
    return shown;
}

QVariant DuplicateItems::data(const QModelIndex &index, int dataRole) const
{
    if (dataRole == Qt::DisplayRole)
        return listRow(index).title;
    if (dataRole == Qt::AccessibleTextRole) {
        const ListRow shown = listRow(index);
        QStringList parts{shown.title, shown.amount, shown.subtitle};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return QIdentityProxyModel::data(index, dataRole);
}

} // namespace regulars
