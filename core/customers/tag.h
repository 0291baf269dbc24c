// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <QtCore/QString>

namespace regulars {

/// What a tag may be painted in; ui/ has a shade of each for light and dark.
enum class TagColour { Grey, Teal, Green, Amber, Red, Blue, Violet };

/// A tag of the shop.
struct Tag
{
    QString name;
    TagColour colour = TagColour::Grey;
    int customers = 0; ///< who carry it
    friend bool operator==(const Tag &, const Tag &) = default;
};

template<>
struct EnumNames<TagColour>
{
    static constexpr std::array<std::pair<TagColour, const char16_t *>, 7> names = {{{TagColour::Grey, u"grey"},
                                                                                     {TagColour::Teal, u"teal"},
                                                                                     {TagColour::Green, u"green"},
                                                                                     {TagColour::Amber, u"amber"},
                                                                                     {TagColour::Red, u"red"},
                                                                                     {TagColour::Blue, u"blue"},
                                                                                     {TagColour::Violet, u"violet"}}};
    static constexpr TagColour fallback = TagColour::Grey;
};

} // namespace regulars
