// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QStackedWidget;

namespace regulars {

class ButtonLine;
class Card;
class Chip;
class EmptyState;
class FigureTile;
class ReportTable;
class SegmentDesk;
class TextLabel;

/// One segment: its rule in words, its figures, who was pinned, its versions and who came and went lately.
class SegmentPane final : public QWidget
{
    Q_OBJECT

public:
    /// The desk must outlive it.
    explicit SegmentPane(SegmentDesk &desk, QWidget *parent = nullptr);

    void showSegment(SegmentId segment);
    [[nodiscard]] SegmentId segment() const { return m_view->key(); }
    [[nodiscard]] const SegmentCardView &view() const { return *m_view; }
    [[nodiscard]] FigureTile *members() const { return m_members; }
    [[nodiscard]] ReportTable *pins() const { return m_pins; }
    [[nodiscard]] ReportTable *versions() const { return m_versions; }
    [[nodiscard]] ReportTable *moves() const { return m_moves; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The menu with everything that can be done, below that button.
    void moreRequested(QWidget *button);

private:
    void createHeader();
    void createFigures();
    void createTables();
    void layOut();
    void showCard();
    void showHeader(const SegmentCard &card);
    void showFigures(const SegmentCard &card);
    void showTables(const SegmentCard &card);
    void unpinChosen();
    void takeBackChosen();

    SegmentDesk &m_desk;
    SegmentCardView *m_view;
    QStackedWidget *m_stack;
    EmptyState *m_none;
    QWidget *m_content;
    TextLabel *m_name = nullptr;
    Chip *m_kind = nullptr;
    TextLabel *m_about = nullptr;
    TextLabel *m_sentence = nullptr;
    TextLabel *m_counted = nullptr;
    ButtonLine *m_buttons = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_add = nullptr;
    QWidget *m_figures = nullptr;
    FigureTile *m_members = nullptr;
    FigureTile *m_revenue = nullptr;
    FigureTile *m_bought = nullptr;
    FigureTile *m_kept = nullptr;
    FigureTile *m_nps = nullptr;
    FigureTile *m_mailed = nullptr;
    Card *m_pinCard = nullptr;
    ReportTable *m_pins = nullptr;
    TextLabel *m_noPins = nullptr;
    QPushButton *m_unpin = nullptr;
    Card *m_versionCard = nullptr;
    ReportTable *m_versions = nullptr;
    QPushButton *m_takeBack = nullptr;
    Card *m_moveCard = nullptr;
    ReportTable *m_moves = nullptr;
    TextLabel *m_noMoves = nullptr;
};

} // namespace regulars
