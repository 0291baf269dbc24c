// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/templates/replytemplate.h"

#include "core/templates/mergefields.h"

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const ReplyTemplate &replyTemplate)
{
    QList<Error> faults;
    const QString name = replyTemplate.name.simplified();
    if (name.isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestTemplateName)
        faults += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestTemplateName}});
    if (replyTemplate.body.trimmed().isEmpty())
        faults += invalidField(u"body"_s, u"required"_s);
    else if (replyTemplate.body.size() > longestTemplateBody)
        faults += invalidField(u"body"_s, u"too_long"_s, {{u"limit"_s, longestTemplateBody}});
    else if (const auto checked = checkTemplate(replyTemplate.body); !checked)
        faults += checked.error();
    return faults;
}

} // namespace regulars
