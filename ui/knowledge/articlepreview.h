// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QTextBrowser>

namespace regulars {

/// Shows the text of an article as it reads. Links open in the browser of the desktop.
class ArticlePreview final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticlePreview(QWidget *parent = nullptr);

    /// A text with the marks of core/knowledge/articlemarkup.h.
    void setBody(const QString &body);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QString m_body;
    bool m_rendering = false;
};

} // namespace regulars
