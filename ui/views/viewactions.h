// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

class QWidget;

namespace regulars {

class ActionRegistry;
class Formatting;
class ViewBar;

/// Gives the page of a list the keys of its views, Alt+1 to Alt+9, and the palette what saves and arranges them. The keys
/// are the same for all lists of a window: they choose a view of the one that is shown. `list` is the id of the list,
/// `group` the heading of what the palette offers: "Views of customers".
void registerViewActions(ActionRegistry &registry, const Formatting &formatting, const QString &list, const QString &group,
                         ViewBar *bar, QWidget *page);

} // namespace regulars
