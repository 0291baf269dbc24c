// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QtGui/QIcon>

#include <optional>

namespace regulars {

/// Every icon we have; each is resources/icons/<name>.svg, a black line drawing of 16 × 16.
enum class IconName {
    Today,
    Counter,
    Customers,
    Tickets,
    Tasks,
    Loyalty,
    Segments,
    Campaigns,
    Feedback,
    Dashboard,
    Settings,
    Search,
    Plus,
    Filter,
    Sort,
    Close,
    Check,
    ChevronDown,
    ChevronRight,
    ArrowBack,
    Note,
    Call,
    Email,
    Visit,
    FollowUp,
    Order,
    Return,
    Points,
    Message,
    Chat,
    Letter,
    Payment,
    Pin,
    Undo,
    Trash,
    Edit,
    Import,
    Export,
    Copy,
    Backup,
    Merge,
    Sale,
    Warning,
    Information,
    Error,
    Success,
    Shop,
    Company,
    Keyboard,
    More,
    Tag,
    Globe,
    Birthday,
    List,
    Cards,
    Columns,
    Consent,
    Lock,
    History,
    Barcode,
    Count_ ///< how many there are
};

/// The file name of an icon without folder and ending ("follow-up").
[[nodiscard]] QString iconFileName(IconName name);

/// An icon in the colour of `role` (disabled: faint; selected: accent), drawn at whatever size and pixel ratio it is
/// painted, in the colours that the theme has at that moment. Directional icons are mirrored in right-to-left.
/// The theme must outlive the icon.
[[nodiscard]] QIcon themedIcon(const Theme &theme, IconName name, ColourRole role = ColourRole::Text);

/// Paints the icon into the middle of `rect` in a colour of the caller's choice (badges, timeline circles).
void paintIcon(QPainter *painter, const QRectF &rect, IconName name, const QColor &ink, double size = 16.0);

} // namespace regulars
