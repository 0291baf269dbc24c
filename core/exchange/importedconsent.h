// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/privacy/consent.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <string_view>

namespace regulars {

/// What a column of consent is about: a topic, or opting out of everything that comes by a channel.
struct ConsentTarget
{
    ConsentTopic topic;
    bool optOut = false; ///< "yes" says no to the newsletter and to offers; "no" says nothing

    /// The topics that a "no" is for.
    [[nodiscard]] QList<ConsentTopic> refused() const;
    friend bool operator==(const ConsentTarget &, const ConsentTarget &) = default;
};

/// All that a column may be about: newsletter and offers by e-mail, SMS, phone and post, and opting out of each channel.
[[nodiscard]] const QList<ConsentTarget> &consentTargets();
/// The target as the label of its column: "email-newsletter", "no-sms".
[[nodiscard]] QString labelOf(const ConsentTarget &target);
/// Nothing for a label that names no target: what such a column says is kept as a note.
[[nodiscard]] std::optional<ConsentTarget> consentTargetOf(QStringView label);

/// An answer as files spell it.
struct ConsentWord
{
    ConsentState state = ConsentState::Granted; ///< or PendingConfirmation, Denied, Withdrawn
    OptInLevel level = OptInLevel::Single;

    friend bool operator==(const ConsentWord &, const ConsentWord &) = default;
};

/// Yes, ja, oui …, subscribed, confirmed, pending, unsubscribed, cleaned, opted out … in the languages of booleanFromCell().
/// Nothing for anything else, also for words that tell of no answer ("Non-marketing contact").
[[nodiscard]] std::optional<ConsentWord> consentFromCell(std::string_view cell);

/// What a row says about one topic.
struct ImportedConsent
{
    ConsentTopic topic;
    ConsentWord word;
    std::optional<Instant> givenAt; ///< by a column of its own
    QString column;                 ///< the header
    QString text;                   ///< as written

    [[nodiscard]] bool isRefusal() const
    {
        return word.state == ConsentState::Denied || word.state == ConsentState::Withdrawn;
    }
    friend bool operator==(const ImportedConsent &, const ImportedConsent &) = default;
};

/// What a cell says, by topic; nothing when it is no answer.
[[nodiscard]] std::optional<QList<ImportedConsent>> consentsFromCell(const ConsentTarget &target, const QString &text,
                                                                     const QString &column);
/// Brings the answers of a row into order, refusals first, and dates the others.
void settleConsents(QList<ImportedConsent> &consents, std::optional<Instant> givenAt);

/// What the person who imports knows of the consents in a file. It is said anew for each import.
struct ConsentStatement
{
    QString source; ///< how they were given: "Form on the web site"; empty: not known, then no "yes" is taken over
    QDate givenOn;  ///< for rows that have no date of their own; not valid: those are left out

    friend bool operator==(const ConsentStatement &, const ConsentStatement &) = default;
};

enum class ConsentOutcome {
    Recorded,      ///< a line is added to the ledger
    AlreadyKnown,  ///< the ledger says so, or has a newer answer
    NotStated,     ///< nobody said how and when it was given: unknown
    RefusedBefore, ///< no import turns a refusal into a consent
};

struct ConsentDecision
{
    ConsentOutcome outcome = ConsentOutcome::NotStated;
    Instant capturedAt; ///< of the line to be added
};

/// What becomes of an answer in a file, given how the topic stands. A refusal is always recorded, as of `now`, which is
/// when the shop learns of it. A consent needs the statement, and a date that is not in the future: its row's, else the one
/// stated (`statedAt`).
[[nodiscard]] ConsentDecision decided(const ImportedConsent &consent, const ConsentStanding &standing,
                                      const ConsentStatement &statement, std::optional<Instant> statedAt, Instant now);

/// What an import did with the consents of its file, by topic and row.
struct ConsentCounts
{
    qint64 granted = 0;
    qint64 pending = 0;
    qint64 refused = 0;
    qint64 notStated = 0;
    qint64 refusedBefore = 0;

    friend bool operator==(const ConsentCounts &, const ConsentCounts &) = default;
};

} // namespace regulars
