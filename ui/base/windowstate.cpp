// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/windowstate.h"

#include "ui/base/keyvaluestore.h"

#include <QtWidgets/QSplitter>

namespace regulars {

void restoreWindow(QWidget &window, const KeyValueStore &store, const QString &key)
{
    if (const QByteArray geometry = store.value(key).toByteArray(); !geometry.isEmpty())
        window.restoreGeometry(geometry);
}

void saveWindow(const QWidget &window, KeyValueStore &store, const QString &key)
{
    store.setValue(key, window.saveGeometry());
}

void rememberSplitter(QSplitter *splitter, KeyValueStore &store, const QString &key)
{
    if (const QByteArray state = store.value(key).toByteArray(); !state.isEmpty())
        splitter->restoreState(state);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [splitter, &store, key] { store.setValue(key, splitter->saveState()); });
}

} // namespace regulars
