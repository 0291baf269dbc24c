// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/systemkeyring.h"

#include <qt6keychain/keychain.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.regulars.Regulars"_s;

Error errorOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {ErrorCode::NotFound, u"password"_s, {}, job.errorString()};
    return {ErrorCode::Refused, u"password"_s, {{u"reason"_s, u"no_keyring"_s}}, job.errorString()};
}

} // namespace

void SystemKeyring::read(const QString &key, QObject *context, std::function<void(const Result<QString> &)> answered)
{
    auto *job = new QKeychain::ReadPasswordJob(service, context);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answered = std::move(answered)] {
        answered(job->error() == QKeychain::NoError ? Result<QString>(job->textData()) : tl::unexpected(errorOf(*job)));
    });
    job->start();
}

void SystemKeyring::write(const QString &key, const QString &secret, QObject *context,
                          std::function<void(const Result<void> &)> answered)
{
    auto *job = new QKeychain::WritePasswordJob(service, context);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, answered = std::move(answered)] {
        answered(job->error() == QKeychain::NoError ? Result<void>() : tl::unexpected(errorOf(*job)));
    });
    job->start();
}

void SystemKeyring::remove(const QString &key)
{
    auto *job = new QKeychain::DeletePasswordJob(service); // deletes itself at its end
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

} // namespace regulars
