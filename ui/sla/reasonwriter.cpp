// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/reasonwriter.h"

#include "ui/base/metrics.h"
#include "ui/base/theme.h"

#include <QtGui/QTextBlockFormat>
#include <QtGui/QTextCursor>
#include <QtWidgets/QTextBrowser>

namespace regulars {

void writeReasons(QTextBrowser &browser, const QList<ReasonLine> &lines)
{
    const Theme &theme = Theme::of(&browser);
    browser.clear();
    QTextCursor cursor(browser.document());
    bool first = true;
    for (const ReasonLine &line : lines) {
        const bool heading = line.kind == ReasonLine::Kind::Heading;
        const bool detail = line.kind == ReasonLine::Kind::Detail;
        QTextBlockFormat block;
        block.setLayoutDirection(browser.layoutDirection()); // also where a sentence begins with a name in another script
        block.setTopMargin(heading ? space::l : detail ? 0 : space::xs);
        block.setLeftMargin(detail && !browser.isRightToLeft() ? space::l : 0);
        block.setRightMargin(detail && browser.isRightToLeft() ? space::l : 0);
        QTextCharFormat letters;
        letters.setFont(theme.font(heading ? FontRole::Strong : FontRole::Body));
        letters.setForeground(theme.colour(detail ? ColourRole::Muted : ColourRole::Text));
        if (!std::exchange(first, false))
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        cursor.insertText(line.text, letters);
    }
}

} // namespace regulars
