// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/drivers/driverupkeep.h"

#include "models/base/whendone.h"
#include "models/prediction/shopscores.h"
#include "storage/drivers/driverstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto command = u"count_drivers"_s;

/// Nothing when they were counted today already, and there was anybody.
Result<std::optional<Drivers>> countedIfDue(Connection &connection, Instant now, bool again, const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(kept, DriverStore(connection).kept());
    if (!again && kept && kept->customers > 0 && kept->asOf == LocalCalendar(shop.timeZone).date(now))
        return std::optional<Drivers>();
    REGULARS_TRY(drivers, countDrivers(connection, {}, now, {}, cancel));
    return std::optional(std::move(drivers));
}

auto write(Database &database, const Drivers &drivers)
{
    return database.write(command, [drivers](WriteSession &session) -> Result<void> {
        return attempt([&] { DriverStore::keep(session, drivers); });
    });
}

} // namespace

DriverUpkeep::DriverUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_first.setSingleShot(true);
    connect(&m_first, &QTimer::timeout, this, &DriverUpkeep::look);
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &DriverUpkeep::look);
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        // What another program wrote may be anything, also what it counted: two on one file would answer each other for
        // ever.
        if (!changes.id.isValid() || !changes.touches(Entity::ImportBatch))
            return;
        m_again = true;
        if (m_started)
            look();
    });
}

DriverUpkeep::~DriverUpkeep()
{
    m_cancel.cancel();
}

void DriverUpkeep::start(std::chrono::milliseconds firstLook)
{
    m_started = true;
    m_hour.start();
    m_first.start(firstLook);
}

void DriverUpkeep::stop()
{
    m_started = false;
    m_first.stop();
    m_hour.stop();
    m_cancel.cancel();
}

void DriverUpkeep::look()
{
    if (m_running || !m_started)
        return;
    m_running = true;
    m_cancel = {};
    auto job = [now = m_database.clock().now(), again = m_again, cancel = m_cancel](Connection &connection) {
        return countedIfDue(connection, now, again, cancel);
    };
    m_again = false;
    whenDone(m_database.read(job, m_cancel), this, [this](const Result<std::optional<Drivers>> &drivers) {
        if (!drivers)
            return fail(drivers.error());
        if (!*drivers || m_cancel.isCancelled())
            return end();
        keep(**drivers);
    });
}

void DriverUpkeep::keep(const Drivers &drivers)
{
    whenDone(write(m_database, drivers), this, [this](const auto &written) {
        if (!written)
            return fail(written.error());
        Q_EMIT counted();
        end();
    });
}

void DriverUpkeep::end()
{
    m_running = false;
    if (!m_started || m_cancel.isCancelled())
        return;
    Q_EMIT done();
    if (m_again)
        look();
}

void DriverUpkeep::fail(const Error &error)
{
    m_running = false;
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

Result<Drivers> countDrivers(Connection &connection, QDate asOf, Instant now, const Progress &progress,
                             const CancelToken &cancel)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(day, knownUntil(asOf, shop, now));
    return DriverStore(connection).count(shop, day, progress, cancel);
}

Result<Drivers> storeDrivers(Database &database, const Progress &progress)
{
    const Instant now = database.clock().now();
    REGULARS_TRY(
        drivers,
        database.read([=](Connection &connection) { return countDrivers(connection, {}, now, progress); }).result());
    REGULARS_CHECK(write(database, drivers).result());
    return drivers;
}

} // namespace regulars
