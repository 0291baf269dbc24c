// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// What is said of segments as a whole; their rules are put into words by RuleTexts.
class SegmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SegmentTexts)

public:
    /// "By rule", "By hand", "Snapshot"
    [[nodiscard]] static ChipText kind(SegmentKind kind);
    /// "42 customers · counted today", "not counted yet"
    [[nodiscard]] static QString counted(const SegmentCount &count, const Formatting &formatting);
    /// "Version 3 · 4 came in, 2 left"
    [[nodiscard]] static QString moved(const SegmentVersion &version, const Formatting &formatting);
    /// Of those who come and go: "Came in on 3 May 2026", "Left on 4 May 2026", with "by the rule" where one made it so.
    [[nodiscard]] static QString move(const SegmentStay &stay, const Formatting &formatting);
    /// "Always in", "Never in"
    [[nodiscard]] static QString pin(PinKind kind);
    /// Name and explanation of a segment that comes with the program, by its key.
    [[nodiscard]] static QString presetName(const QString &key);
    [[nodiscard]] static QString presetAbout(const QString &key);
    /// How many of how many: a share only where it says something, from fewestForShare on.
    [[nodiscard]] static QString share(qint64 part, qint64 whole, const Formatting &formatting);
    /// "42"; −100 … 100; from fewestForShare answers on.
    [[nodiscard]] static QString nps(const SegmentCard &card, const Formatting &formatting);

private:
    [[nodiscard]] static QString buyingPreset(const QString &key);
    [[nodiscard]] static QString otherPreset(const QString &key);
    [[nodiscard]] static QString aboutBuying(const QString &key);
    [[nodiscard]] static QString aboutOther(const QString &key);
};
inline constexpr qint64 fewestForShare = 10;

} // namespace regulars
