// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/tagsuggestions.h"

#include "models/customers/taglist.h"

namespace regulars {

void suggestTags(Database &database, QObject *form, const std::function<void(const QStringList &)> &suggest)
{
    auto *known = new TagList(database, form);
    QObject::connect(known, &QueryModel::loaded, form, [known, suggest] {
        QStringList tags;
        for (const Tag &tag : known->rows())
            tags.append(tag.name);
        suggest(tags);
    });
    known->refresh();
}

} // namespace regulars
