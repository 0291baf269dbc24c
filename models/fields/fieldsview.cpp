// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fields/fieldsview.h"

#include "storage/fields/fieldstore.h"

namespace regulars {

FieldsView::FieldsView(Database &database, QObject *parent) : EntityView(database, parent)
{
    show({true});
}

bool FieldsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::OwnField);
}

FieldsView::ReadJob FieldsView::readJob(OwnFieldsKey) const
{
    return [](Connection &connection) { return FieldStore(connection).ownFields(); };
}

} // namespace regulars
