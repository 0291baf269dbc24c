// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customerstoryview.h"
#include "ui/base/theme.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRectF>

class QPainter;

namespace regulars {

class Formatting;

/// Paints the story of a customer on one page: who they are, what they spent over time, what they like, what was said
/// last. Units are points (1/72 inch); always in the light colours of the theme, for paper. Any thread: that
/// of the painter, whose own the formatting and the theme are.
class StoryPainter
{
    Q_DECLARE_TR_FUNCTIONS(regulars::StoryPainter)

public:
    /// Both must outlive it. The theme is a light one.
    StoryPainter(const Formatting &formatting, const Theme &theme) : m_formatting(formatting), m_theme(theme) {}

    /// Paints into the page, which is the printable area.
    void paint(QPainter &painter, const QRectF &page, const CustomerStory &story);

private:
    using Facts = QList<std::pair<QString, QString>>;

    void head(const CustomerStory &story);
    void figures(const CustomerStory &story);
    void spending(const CustomerStory &story);
    void columns(const CustomerStory &story);
    void promises(const CustomerStory &story);
    void highlights(const CustomerStory &story);
    void foot();

    [[nodiscard]] Facts facts(const CustomerStory &story) const;
    [[nodiscard]] Facts favourites(const CustomerStory &story) const;
    [[nodiscard]] Facts happened(const CustomerStory &story) const;
    /// Draws rows of a muted label and its value, each as high as it needs, as far as they fit above `bottom`; gives where
    /// they end.
    double rows(const Facts &facts, QRectF area, double labelRoom, double bottom);
    void section(const QString &title, const Facts &facts);
    void heading(const QString &words, double left, double width);
    void text(FontRole font, ColourRole colour, const QRectF &area, int alignment, const QString &words);
    [[nodiscard]] static QFont pointFont(FontRole role);
    [[nodiscard]] QRectF mirrored(const QRectF &area) const;

    const Formatting &m_formatting;
    const Theme &m_theme;
    QPainter *m_painter = nullptr;
    QRectF m_page;
    double m_y = 0; ///< where the next part begins
};

} // namespace regulars
