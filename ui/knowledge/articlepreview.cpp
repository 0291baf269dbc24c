// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/articlepreview.h"

#include "core/knowledge/articlemarkup.h"
#include "ui/base/metrics.h"
#include "ui/base/theme.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace regulars {

ArticlePreview::ArticlePreview(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenExternalLinks(true);
    setAccessibleName(tr("Text of the article"));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(space::xs);
    setTabChangesFocus(true);
}

void ArticlePreview::setBody(const QString &body)
{
    if (body == m_body)
        return;
    m_body = body;
    render();
}

void ArticlePreview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        render();
}

void ArticlePreview::render()
{
    if (m_rendering)
        return;
    const QScopedValueRollback rendering(m_rendering, true);
    const Theme &theme = Theme::of(this);
    const QString style = u"body{color:%1} a{color:%2} blockquote{color:%3} code{background-color:%4}"
                          "h2{font-size:large} h3{font-size:medium}"_s.arg(
                              theme.colour(ColourRole::Text).name(), theme.colour(ColourRole::Accent).name(),
                              theme.colour(ColourRole::Muted).name(), theme.colour(ColourRole::SurfaceAlt).name());
    document()->setDefaultFont(theme.font(FontRole::Body));
    document()->setDefaultStyleSheet(style);
    setHtml(articleHtml(m_body));
}

} // namespace regulars
