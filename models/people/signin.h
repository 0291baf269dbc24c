// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/signindelay.h"
#include "models/people/peopleview.h"

namespace regulars {

/// Who works in this window. While nobody in the shop has a secret it is simply open, for whoever worked here last; else
/// somebody says who they are, with their PIN or password if they have one. What commands do is done in that name. GUI
/// thread only.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    /// Starting: it is not known yet who works here, so nobody may do anything.
    enum class State { Starting, Open, Locked };

    /// `last`: who worked here last, if that is known.
    explicit SignIn(Database &database, UserId last = {}, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Who is signed in; nobody in a shop without people, and while locked.
    [[nodiscard]] std::optional<User> user() const;
    [[nodiscard]] const PeopleView &people() const { return m_people; }
    [[nodiscard]] bool may(Right right) const;
    /// Whether locking makes sense: there is somebody to choose or a secret to ask for.
    [[nodiscard]] bool canLock() const;
    /// Why it stays with Starting: who works here could not be read.
    [[nodiscard]] std::optional<Error> failure() const;
    /// Reads it again after a failure.
    void tryAgain() { m_people.refresh(); }

    /// Signs in. Without the right secret refused() follows.
    void signIn(UserId user, const QString &secret);
    void lock();

Q_SIGNALS:
    void changed();
    /// The secret is wrong; another try counts after that instant only.
    void refused(regulars::UserId user, regulars::Instant notBefore);
    void failed(const regulars::Error &error);

private:
    void follow();
    void open(UserId user);
    void setState(State state);

    Database &m_database;
    UserId m_last;
    PeopleView m_people;
    SignInDelay m_delay;
    State m_state = State::Starting;
    bool m_checking = false;
};

} // namespace regulars
