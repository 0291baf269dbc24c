// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"

#include <QtWidgets/QWidget>

class QAction;
class QListView;
class QMenu;
class QPushButton;

namespace regulars {

class KeyValueStore;
class ListPane;
class SearchField;
class SegmentDesk;
class SegmentListModel;
class SegmentPane;

/// Segments: the list by folders and the one that is chosen.
class SegmentsPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SegmentsPage(SegmentDesk &desk, KeyValueStore &store, QWidget *parent = nullptr);

    /// Chooses it, whatever is searched for; as soon as the list has it.
    void showSegment(SegmentId segment);
    /// The one that is shown; not valid when none is.
    [[nodiscard]] SegmentId segment() const;
    void focusList();
    void openSearch();
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] ListPane *list() const { return m_list; }
    [[nodiscard]] SegmentListModel &model() const { return *m_model; }
    [[nodiscard]] SegmentPane *pane() const { return m_pane; }
    /// What can be done with the chosen one.
    [[nodiscard]] QMenu *menu();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void createHeader();
    void createList();
    void createActions();
    void layOut();
    void fillNewMenu(QMenu &menu);
    void showList();
    void keepChosen();
    void showChosen();

    SegmentDesk &m_desk;
    SegmentListModel *m_model;
    QWidget *m_header = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_compare = nullptr;
    SearchField *m_search = nullptr;
    QListView *m_view = nullptr;
    ListPane *m_list = nullptr;
    SegmentPane *m_pane;
    QList<QAction *> m_edits; ///< that change something
    SegmentId m_wanted;       ///< to be chosen as soon as the list has it
    SegmentId m_chosen;
    bool m_follows = false;
};

} // namespace regulars
