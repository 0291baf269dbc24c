// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QList>

namespace regulars {

/// In bytes, of all files of an article together: what still goes by e-mail with a text beside it.
inline constexpr qint64 largestArticleFiles = 40LL * 1024 * 1024;
inline constexpr qsizetype mostArticleFiles = 20;

/// Whether files of these sizes can go with an answer or a note. Errors: InvalidValue, content, rule too_many_files (limit),
/// files_too_large (limit, in MB); those of checkSize.
[[nodiscard]] Result<void> checkArticleFiles(const QList<qint64> &sizes);

} // namespace regulars
