// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/views/viewcommands.h"

#include "storage/views/savedviewstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<SavedViewId> SaveView::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(view)));
    session.setArgument(u"name"_s, view.name.simplified());
    return SavedViewStore(session.connection()).insert(session, view);
}

Result<void> UpdateView::execute(WriteSession &session) const
{
    SavedViewStore store(session.connection());
    REGULARS_TRY(updated, store.view(view));
    session.setArgument(u"name"_s, updated.name);
    updated.state = updatedState(updated.state, state);
    return store.update(session, updated);
}

Result<void> RenameView::execute(WriteSession &session) const
{
    SavedViewStore store(session.connection());
    REGULARS_TRY(renamed, store.view(view));
    renamed.name = newName.simplified();
    REGULARS_CHECK(checked(validate(renamed)));
    session.setArgument(u"name"_s, renamed.name);
    return store.update(session, renamed);
}

Result<void> MoveView::execute(WriteSession &session) const
{
    SavedViewStore store(session.connection());
    REGULARS_TRY(moved, store.view(view));
    session.setArgument(u"name"_s, moved.name);
    return store.move(session, view, place);
}

Result<void> RemoveView::execute(WriteSession &session) const
{
    SavedViewStore store(session.connection());
    REGULARS_TRY(removed, store.view(view));
    session.setArgument(u"name"_s, removed.name);
    return store.remove(session, view);
}

} // namespace regulars
