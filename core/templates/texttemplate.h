// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace regulars {

/// A text with fields to be filled in: `{customer.first_name}`, or `{customer.first_name|there}` with what stands there when
/// nothing is known. `{{` and `}}` are braces. A field is written within one line, its name in small letters, digits and
/// underscores with dots between; `if`, `else` and `end` are no fields, so that they can come to mean conditions.
class TextTemplate
{
public:
    /// A stretch of text, or a field.
    struct Part
    {
        QString text;      ///< of a field: what stands there when nothing is known
        QString field;     ///< empty: it is text
        bool open = false; ///< of a field: there is no fallback
    };

    /// Error: InvalidValue (body; rules not_closed, not_opened, not_a_field; `position` of the brace, from 0).
    [[nodiscard]] static Result<TextTemplate> parse(QStringView text);

    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    /// The names of its fields, each once, in the order in which they come.
    [[nodiscard]] QStringList fields() const;

private:
    QList<Part> m_parts;
};

/// What is known, by the names of fields. An empty value is none.
using MergeValues = QHash<QString, QString>;

struct FilledText
{
    QString text;           ///< unresolved fields stand in it as in the template
    QStringList unresolved; ///< fields that have neither a value nor a fallback, each once
};

/// Fills every field with its value, or with its fallback. Values are not read as templates.
[[nodiscard]] FilledText fill(const TextTemplate &text, const MergeValues &values);
/// The filled text, which may go out. Error: InvalidValue (body; rule unresolved; `fields`).
[[nodiscard]] Result<QString> filledOrError(const TextTemplate &text, const MergeValues &values);
/// The template that stands for the text itself, whatever braces are in it.
[[nodiscard]] QString asTemplate(QString text);

} // namespace regulars
