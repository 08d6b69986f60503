package mailseam.lab.story;

import mailseam.lab.client.ClientResult;
import mailseam.lab.proxy.ProxyResult;

/**
 * What was seen in a scene.
 *
 * @param client  by the client
 * @param between by the proxy before the server: the two sides of what stands there
 */
public record SceneResult(Scene scene, ClientResult client, ProxyResult between) {
}
