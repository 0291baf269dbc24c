// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLayout;

namespace regulars {

/// Takes all widgets out of the layout and hides them at once; they go later, as one of them may be the one that was just
/// clicked. It must have nothing but widgets.
void clearLayout(QLayout *layout);

} // namespace regulars
