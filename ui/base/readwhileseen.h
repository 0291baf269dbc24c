// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QObject;
class QWidget;

namespace regulars {

/// Calls `seen` with whether the widget is seen, now and whenever that changes, as long as the context lives.
void watchSeen(QWidget &widget, QObject &context, std::function<void(bool)> seen);

/// Lets a WatchedView follow changes while the widget is seen, and rest while it is not: what nobody sees is not read. A
/// card that is hidden while there is nothing to show is not seen then: its view goes by the widget that the card stands in.
template<typename View>
void readWhileSeen(View &view, QWidget &widget)
{
    watchSeen(widget, view, [&view](bool seen) { seen ? view.follow() : view.rest(); });
}

} // namespace regulars
