// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/people/secrets.h"

#include <sodium.h>

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Harmless when called again, and safe from any thread.
bool isReady()
{
    return sodium_init() >= 0;
}

// Two ways to write the same letters are one secret.
QByteArray bytesOf(const QString &secret)
{
    return secret.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

Result<QString> hashedSecret(const QString &secret)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    QByteArray bytes = bytesOf(secret);
    const bool hashed = isReady() &&
                        crypto_pwhash_str_alg(hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                              crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                              crypto_pwhash_ALG_ARGON2ID13) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (!hashed)
        return fail(ErrorCode::Internal, {}, {}, u"argon2id failed"_s);
    return QString::fromLatin1(hash.data());
}

bool isSecret(const QString &hash, const QString &secret)
{
    QByteArray bytes = bytesOf(secret);
    const QByteArray stored = hash.toLatin1();
    const bool same = isReady() && crypto_pwhash_str_verify(stored.constData(), bytes.constData(),
                                                            static_cast<unsigned long long>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return same;
}

} // namespace regulars
