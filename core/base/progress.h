// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <functional>

namespace regulars {

/// Hears how far a long job is, in steps of the job's own choice; a total of 0 is not known yet. Called in the
/// job's thread, often: the receiver passes on what it needs.
using Progress = std::function<void(qint64 done, qint64 total)>;

} // namespace regulars
