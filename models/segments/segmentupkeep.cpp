// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentupkeep.h"

#include "models/base/whendone.h"
#include "models/segments/segmentkeeping.h"

#include <utility>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto command = u"keep_segments"_s;
constexpr auto settling = std::chrono::milliseconds(500); // what is written together is looked at together

auto read(Database &database, const std::shared_ptr<SegmentKeeping> &keeping, const CancelToken &cancel)
{
    return database.read([keeping, cancel](Connection &connection) { return keeping->read(connection, cancel); }, cancel);
}

auto write(Database &database, const std::shared_ptr<SegmentKeeping> &keeping)
{
    return database.write(command, [keeping](WriteSession &session) { return keeping->write(session); });
}

} // namespace

SegmentUpkeep::SegmentUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    // A day may begin, and a computer that slept looks soon after it has woken up.
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_soon, &QTimer::timeout, this, &SegmentUpkeep::look);
    connect(&m_minute, &QTimer::timeout, this, &SegmentUpkeep::look);
    connect(&database.changes(), &ChangeNotifier::changed, this, &SegmentUpkeep::follow);
}

SegmentUpkeep::~SegmentUpkeep()
{
    m_cancel.cancel();
}

void SegmentUpkeep::start()
{
    m_started = true;
    m_minute.start();
    look();
}

void SegmentUpkeep::stop()
{
    m_started = false;
    m_soon.stop();
    m_minute.stop();
    m_again = false;
    m_cancel.cancel();
}

// What another program wrote may be anything; when it was this upkeep there, nothing is due, and both come to rest.
void SegmentUpkeep::follow(const ChangeSet &changes)
{
    if (m_started && changes.command != command && !m_soon.isActive())
        m_soon.start();
}

void SegmentUpkeep::look()
{
    if (!m_started)
        return;
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    m_cancel = {};
    m_keeping = std::make_shared<SegmentKeeping>(m_database.clock());
    step();
}

void SegmentUpkeep::step()
{
    if (m_cancel.isCancelled() || m_keeping->next() == SegmentKeeping::Next::Done)
        return end();
    if (m_keeping->next() == SegmentKeeping::Next::Read) {
        whenDone(read(m_database, m_keeping, m_cancel), this, [this](const Result<void> &answer) {
            if (!answer)
                return fail(answer.error());
            step();
        });
        return;
    }
    whenDone(write(m_database, m_keeping), this, [this](const auto &written) {
        if (!written)
            return fail(written.error());
        step();
    });
}

void SegmentUpkeep::end()
{
    const bool isCancelled = m_cancel.isCancelled();
    m_running = false;
    m_keeping.reset();
    if (std::exchange(m_again, false))
        return look(); // it may have been stopped and started
    if (m_started && !isCancelled)
        Q_EMIT done();
}

void SegmentUpkeep::fail(const Error &error)
{
    m_running = false;
    m_keeping.reset();
    if (error.code == ErrorCode::Cancelled) {
        if (std::exchange(m_again, false))
            look();
        return;
    }
    m_again = false;
    Q_EMIT failed(error);
}

Result<void> keepSegments(Database &database, const CancelToken &cancel)
{
    const auto keeping = std::make_shared<SegmentKeeping>(database.clock());
    while (keeping->next() != SegmentKeeping::Next::Done) {
        if (cancel.isCancelled())
            return tl::unexpected(Error{ErrorCode::Cancelled, {}, {}, {}});
        if (keeping->next() == SegmentKeeping::Next::Read)
            REGULARS_CHECK(read(database, keeping, cancel).result());
        else
            REGULARS_CHECK(write(database, keeping).result());
    }
    return {};
}

} // namespace regulars
