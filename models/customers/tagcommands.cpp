// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/tagcommands.h"

#include "core/base/textfolding.h"
#include "models/customers/customercommands.h"
#include "storage/customers/tagstore.h"
#include "storage/journal/writesession.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The command's sentence is about the tag, whoever carries it.
Result<int> editEverybody(WriteSession &session, const QString &tag, const CustomerEdits &edits)
{
    REGULARS_TRY(customers, TagStore(session.connection()).customersWith(tag));
    const Result<int> changed = EditCustomers{customers, edits}.execute(session);
    session.setArgument(u"tag"_s, tag);
    return changed;
}

} // namespace

Result<void> SetTagColour::execute(WriteSession &session) const
{
    if (folded(tag).isEmpty())
        return tl::unexpected(invalidField(u"tag"_s, u"required"_s));
    session.setArgument(u"tag"_s, tag);
    return TagStore(session.connection()).setColour(session, tag, colour);
}

Result<int> RenameTag::execute(WriteSession &session) const
{
    if (folded(newName).isEmpty())
        return tl::unexpected(invalidField(u"tag"_s, u"required"_s));
    TagStore store(session.connection());
    CustomerEdits edits;
    edits.removeTags = {tag};
    edits.addTags = {newName};
    REGULARS_TRY(changed, editEverybody(session, tag, edits));
    session.setArgument(u"new_name"_s, newName.simplified());
    if (folded(newName) == folded(tag))
        return changed;
    REGULARS_TRY(colour, store.colourOf(tag));
    REGULARS_TRY(other, store.colourOf(newName));
    if (other == TagColour::Grey)
        REGULARS_CHECK(store.setColour(session, newName, colour));
    REGULARS_CHECK(store.setColour(session, tag, TagColour::Grey));
    return changed;
}

Result<int> RemoveTag::execute(WriteSession &session) const
{
    CustomerEdits edits;
    edits.removeTags = {tag};
    REGULARS_CHECK(TagStore(session.connection()).setColour(session, tag, TagColour::Grey));
    return editEverybody(session, tag, edits);
}

} // namespace regulars
