// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/savedview.h"

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const SavedView &view)
{
    QList<Error> errors;
    const QString name = view.name.simplified();
    if (name.isEmpty())
        errors += invalidField(u"name"_s, u"required"_s);
    if (name.size() > longestViewName)
        errors += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestViewName}});
    if (view.list.isEmpty())
        errors += invalidField(u"list"_s, u"required"_s);
    return errors;
}

QJsonObject updatedState(QJsonObject stored, const QJsonObject &now)
{
    for (auto value = now.begin(); value != now.end(); ++value)
        stored.insert(value.key(), value.value());
    return stored;
}

} // namespace regulars
