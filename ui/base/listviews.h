// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QListView;
class QModelIndex;
class QTableView;

namespace regulars {

/// Makes a list view lie flat inside a card: no frame, no own background, smooth scrolling, rows of one height.
void prepareListView(QListView *view);
/// The same for a table: rows of 36 px, whole rows selected, no grid, head in small print, left by Tab.
void prepareTableView(QTableView *view);

/// Chooses that row alone, whichever keys are held: QAbstractItemView::setCurrentIndex() adds it to what is chosen while
/// Ctrl or Shift is down. An invalid index chooses nothing.
void chooseRow(QAbstractItemView *view, const QModelIndex &index);

/// Makes the table as high as its rows, of which it shows at most so many at once.
void fitHeightToRows(QTableView *view, int mostRows);

} // namespace regulars
