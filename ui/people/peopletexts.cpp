// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peopletexts.h"

namespace regulars {

QString PeopleTexts::role(UserRole role)
{
    switch (role) {
    case UserRole::Owner:
        return tr("Owner");
    case UserRole::Manager:
        return tr("Manager");
    case UserRole::Staff:
        return tr("Staff");
    }
    return {};
}

QString PeopleTexts::right(Right right)
{
    switch (right) {
    case Right::See:
        return tr("See everything");
    case Right::Create:
        return tr("Add customers, sales and notes");
    case Right::Edit:
        return tr("Change them");
    case Right::Delete:
        return tr("Delete them");
    case Right::Export:
        return tr("Export");
    case Right::Bulk:
        return tr("Import and change many at once");
    case Right::Merge:
        return tr("Merge customers");
    case Right::AdjustPoints:
        return tr("Adjust points by hand");
    case Right::Erase:
        return tr("Erase a person's data for good");
    case Right::Manage:
        return tr("Manage people and settings");
    }
    return {};
}

} // namespace regulars
