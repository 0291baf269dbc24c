// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

class QSplitter;
class QWidget;

namespace regulars {

class KeyValueStore;

/// Gives the window the place and size it had, if it is remembered.
void restoreWindow(QWidget &window, const KeyValueStore &store, const QString &key);
void saveWindow(const QWidget &window, KeyValueStore &store, const QString &key);
/// Restores where the splitter's handles stood and remembers where they are moved. The store must outlive it.
void rememberSplitter(QSplitter *splitter, KeyValueStore &store, const QString &key);

} // namespace regulars
