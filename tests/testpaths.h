// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace regulars {

/// A file or folder of the tree that the tests were built from; it need not be there.
[[nodiscard]] QString inSourceTree(const QString &path);
/// A file or folder of tests/data.
[[nodiscard]] QString inTestData(const QString &path);
/// A file of the public data beside the tree, which not every machine has.
[[nodiscard]] QString inSharedData(const QString &path);
/// A program that was built with the tests.
[[nodiscard]] QString builtProgram(const QString &name);

} // namespace regulars
