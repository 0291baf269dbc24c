// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/signin.h"

#include "storage/people/secrets.h"
#include "storage/people/userstore.h"

namespace regulars {

SignIn::SignIn(Database &database, UserId last, QObject *parent)
    : QObject(parent), m_database(database), m_last(last), m_people(database)
{
    connect(&m_people, &PeopleView::changed, this, &SignIn::follow);
}

std::optional<User> SignIn::user() const
{
    if (m_state != State::Open || !m_people.value())
        return std::nullopt;
    const User *user = m_people.value()->user(m_database.user());
    return user ? std::optional(*user) : std::nullopt;
}

bool SignIn::may(Right right) const
{
    if (m_state != State::Open || !m_people.value())
        return false;
    const auto current = user();
    return !current || m_people.value()->rights.has(current->role, right);
}

bool SignIn::canLock() const
{
    if (!m_people.value())
        return false;
    const QList<User> &users = m_people.value()->users;
    return users.size() > 1 || (users.size() == 1 && users.first().hasSecret);
}

std::optional<Error> SignIn::failure() const
{
    const bool failed = m_people.state() == EntityViewBase::State::Failed || m_people.state() == EntityViewBase::State::Gone;
    return m_state == State::Starting && failed ? std::optional(m_people.error()) : std::nullopt;
}

void SignIn::follow()
{
    if (m_people.state() != EntityViewBase::State::Loaded) {
        if (failure())
            Q_EMIT changed();
        return;
    }
    const QList<User> &users = m_people.value()->users;
    const bool guarded = std::any_of(users.begin(), users.end(), [](const User &user) { return user.hasSecret; });
    if (users.isEmpty()) {
        open({});
    } else if (m_state == State::Open && m_people.value()->user(m_database.user())) {
        Q_EMIT changed();
    } else if (m_state == State::Open && !m_database.user().isValid()) {
        // The first one was added just now, by whoever sits here.
        open(users.first().id);
    } else if (m_state != State::Locked && !guarded) {
        open(m_people.value()->user(m_last) ? m_last : users.first().id);
    } else {
        lock();
    }
}

void SignIn::signIn(UserId user, const QString &secret)
{
    const Instant now = m_database.clock().now();
    if (m_checking)
        return;
    if (m_delay.notBefore(user) > now) {
        Q_EMIT refused(user, m_delay.notBefore(user));
        return;
    }
    m_checking = true;
    auto job = [user, secret](Connection &connection) -> Result<bool> {
        REGULARS_TRY(hash, UserStore(connection).secretHash(user));
        return hash.isEmpty() || isSecret(hash, secret);
    };
    whenDone(m_database.read(job), this, [this, user, now](const Result<bool> &right) {
        m_checking = false;
        if (!right) {
            Q_EMIT failed(right.error());
        } else if (*right) {
            m_delay.succeeded(user);
            open(user);
        } else {
            m_delay.failed(user, now);
            Q_EMIT refused(user, m_delay.notBefore(user));
        }
    });
}

void SignIn::lock()
{
    if (!canLock())
        return;
    m_database.setUser({});
    setState(State::Locked);
}

void SignIn::open(UserId user)
{
    m_database.setUser(user);
    setState(State::Open);
}

void SignIn::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace regulars
