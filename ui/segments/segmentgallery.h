// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentcounts.h"
#include "models/segments/segmentviews.h"

#include <QtWidgets/QDialog>

class QListView;
class QPushButton;
class QStandardItemModel;

namespace regulars {

class Formatting;
class SearchField;
class TextLabel;

/// The segments that come with the program: what each is for, its rule in words and how many would be in it now. Enter or a
/// double click takes one as a draft.
class SegmentGallery final : public QDialog
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    SegmentGallery(Database &database, const Formatting &formatting, const SegmentBook &book, QWidget *parent);

    [[nodiscard]] QListView *view() const { return m_view; }
    /// The rule of the chosen one in words.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// The draft of a segment.
    void chosen(const regulars::Segment &draft);

private:
    void createView();
    void layOut();
    void showFound(const QString &search);
    void showChosen();
    void take();

    const Formatting &m_formatting;
    SegmentBook m_book;
    QList<Segment> m_drafts;
    SegmentCounts *m_counts;
    QStandardItemModel *m_model;
    SearchField *m_search = nullptr;
    QListView *m_view = nullptr;
    TextLabel *m_sentence = nullptr;
    QPushButton *m_use = nullptr;
};

} // namespace regulars
