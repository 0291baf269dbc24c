// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/privacy/consent.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// The words for what customers agree to, in the program's language. Any thread.
class ConsentTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ConsentTexts)

public:
    [[nodiscard]] static QString channel(ConsentChannel channel);
    [[nodiscard]] static QString purpose(ConsentPurpose purpose);
    [[nodiscard]] static QString state(ConsentState state);
    [[nodiscard]] static Tone tone(ConsentState state);
    [[nodiscard]] static QString source(ConsentSource source);
    [[nodiscard]] static QString level(OptInLevel level);
    [[nodiscard]] static QString basis(LegalBasis basis);

    /// What happened, of lines that were recorded together: "Agreed to be contacted".
    [[nodiscard]] static QString event(const QList<ConsentEvent> &lines);
    /// What it is about: "E-mail: newsletter, offers · SMS: offers".
    [[nodiscard]] static QString topics(const QList<ConsentEvent> &lines);
    /// How the topics of one channel stand, a chip each: "Newsletter" in green.
    [[nodiscard]] static QList<ChipText> chips(const ConsentStandings &standings, ConsentChannel channel);
};

} // namespace regulars
