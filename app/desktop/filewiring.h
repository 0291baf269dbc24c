// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "ui/attachments/filedesk.h"

#include <functional>

namespace regulars {

class FormDesk;
class TicketsPage;

/// Connects what forms and pages ask for with the desks of files and photos, which belong to the services' window. A message
/// that is given to a customer goes to `takeMails`: it becomes a ticket of theirs.
void wireFiles(const FileServices &services, FormDesk &forms,
               std::function<void(CustomerId, const QStringList &)> takeMails);

/// Connects the files of conversations with a desk of files.
void wireFiles(FileDesk &files, TicketsPage &page);

} // namespace regulars
