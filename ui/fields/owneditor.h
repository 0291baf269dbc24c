// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fields/fielddefinition.h"

#include <functional>

class QWidget;

namespace regulars {

/// An editor of one value, as its kind needs it: a line, or a list to choose from.
struct OwnEditor
{
    QWidget *widget = nullptr;
    /// The value in canonical form; what was typed where it has none.
    std::function<QString()> read;
    std::function<void(const QString &)> write;
};

/// Makes the editor as a child of `parent`; `edited` is called whenever the person or write() changes the value.
[[nodiscard]] OwnEditor createOwnEditor(const FieldDefinition &definition, QWidget *parent,
                                        const std::function<void()> &edited);

} // namespace regulars
