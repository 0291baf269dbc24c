// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/taskfilter.h"
#include "ui/views/viewbar.h"

namespace regulars {

class KeyValueStore;

/// What the list of tasks showed when the program was closed, without what was searched for.
[[nodiscard]] TaskQuery storedQuery(const KeyValueStore &store);
void storeQuery(KeyValueStore &store, const TaskQuery &query);

/// The views of tasks that come with the program: all, open, mine, overdue, promises, done.
[[nodiscard]] QList<ReadyView> readyTaskViews();

} // namespace regulars
