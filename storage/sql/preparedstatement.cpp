// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/preparedstatement.h"

namespace regulars {

namespace {

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// The end (exclusive) of the quoted text or line comment that starts at `from`, or `from` when none does.
qsizetype skipOpaque(const QString &sql, qsizetype from)
{
    const QChar c = sql[from];
    if (c == u'\'' || c == u'"') {
        const qsizetype close = sql.indexOf(c, from + 1);
        return close < 0 ? sql.size() : close + 1;
    }
    if (c == u'-' && from + 1 < sql.size() && sql[from + 1] == u'-') {
        const qsizetype end = sql.indexOf(u'\n', from);
        return end < 0 ? sql.size() : end;
    }
    return from;
}

} // namespace

QString withPositions(const QString &sql, std::vector<QString> &names, std::vector<std::vector<int>> &positions)
{
    QString out;
    out.reserve(sql.size());
    int position = 0;
    for (qsizetype i = 0; i < sql.size();) {
        if (const qsizetype end = skipOpaque(sql, i); end > i) {
            out += QStringView(sql).mid(i, end - i);
            i = end;
        } else if (sql[i] == u':' && i + 1 < sql.size() && isNamePart(sql[i + 1])) {
            qsizetype last = i + 1;
            while (last < sql.size() && isNamePart(sql[last]))
                ++last;
            const QString name = sql.mid(i + 1, last - i - 1);
            auto known = std::find(names.begin(), names.end(), name);
            if (known == names.end()) {
                known = names.insert(names.end(), name);
                positions.emplace_back();
            }
            positions[static_cast<size_t>(known - names.begin())].push_back(position++);
            out += u'?';
            i = last;
        } else {
            out += sql[i++];
        }
    }
    return out;
}

} // namespace regulars
