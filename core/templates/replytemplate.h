// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>

namespace regulars {

using ReplyTemplateId = Id<struct ReplyTemplateTag>;

/// A text that is written again and again, with fields (TextTemplate).
struct ReplyTemplate
{
    ReplyTemplateId id;
    QString uid;
    QString name;     ///< unique in its language, whatever the case and accents
    QString language; ///< ISO 639-1 ("de"); empty: for all
    QString body;
    bool deleted = false;

    friend bool operator==(const ReplyTemplate &, const ReplyTemplate &) = default;
};

/// In characters, of templates and macros.
inline constexpr qsizetype longestTemplateName = 80;
inline constexpr qsizetype longestTemplateBody = 20'000;

/// Everything that is wrong with the fields, all at once.
[[nodiscard]] QList<Error> validate(const ReplyTemplate &replyTemplate);

/// Whether a text of the language may be offered to somebody who speaks `wanted`: those that are for all always.
[[nodiscard]] inline bool speaks(const QString &language, const QString &wanted)
{
    return language.isEmpty() || wanted.isEmpty() || language == wanted;
}

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ReplyTemplateId)
